package org.zhucun.report.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.platform.access.Caller;

/** Sends issued reports to the offices next to theirs, where they stand as received until they are read. */
@ApplicationScoped
class ReportSending {

    private static final String NEIGHBOURS =
            "select code from area where parent_code = ?" + " or code = (select parent_code from area where code = ?)";

    private static final String SEND = "insert into report_receipt (report_id, area_code, sent_at)"
            + " select ?, code, ? from unnest(?::text[]) as c (code) group by code";

    private final Jdbc jdbc;
    private final Caller caller;
    private final Clock clock;

    ReportSending(Jdbc jdbc, Caller caller, Clock clock) {
        this.jdbc = jdbc;
        this.caller = caller;
        this.clock = clock;
    }

    /** 422 at those that are neither directly above the area nor directly below it. */
    void requireNeighbours(String areaCode, List<String> receivers) {
        List<String> neighbours = jdbc.list(NEIGHBOURS, List.of(areaCode, areaCode), row -> row.text("code"));
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < receivers.size(); i++) {
            if (!neighbours.contains(receivers.get(i))) {
                violations.add(Violation.pointer("/sendTo/" + i, "NOT_NEIGHBOUR", receivers.get(i)));
            }
        }
        if (!violations.isEmpty()) {
            throw ApiException.invalid(violations.toArray(Violation[]::new));
        }
    }

    void send(UUID id, List<String> receivers, Instant at) {
        jdbc.update(SEND, List.of(id, at, receivers));
    }

    /** The first time counts. */
    void read(UUID id) {
        jdbc.update(
                "update report_receipt set read_at = ?, read_by = ?"
                        + " where report_id = ? and area_code = ? and read_at is null",
                List.of(
                        clock.instant(),
                        caller.principal().displayName(),
                        id,
                        caller.scope().areaCode()));
    }

    /** Names of the areas above or below to whose offices it was sent, in the order of their codes. */
    List<String> receivers(Report report, boolean above) {
        return jdbc.list(
                "select a.name from report_receipt c join area a on a.code = c.area_code where c.report_id = ?"
                        + " and (length(c.area_code) < ?) = ? order by c.area_code",
                List.of(report.id(), report.area().code().length(), above),
                row -> row.text("name"));
    }
}

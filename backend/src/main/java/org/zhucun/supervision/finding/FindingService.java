package org.zhucun.supervision.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.web.Versioned;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.Caller;

/** Reads findings, and tells what the caller may do with them. */
@ApplicationScoped
class FindingService {

    private static final String HISTORY =
            "select action, from_state, to_state, text, actor, moved_at from finding_transition"
                    + " where finding_id = ? order by moved_at, id";

    private final Jdbc jdbc;
    private final Caller caller;
    private final Clock clock;

    FindingService(Jdbc jdbc, Caller caller, Clock clock) {
        this.jdbc = jdbc;
        this.caller = caller;
        this.clock = clock;
    }

    ListQuery<FindingSummary> list(FindingFilter filter) {
        return FindingList.query(filter, LocalDate.now(clock), caller.scope());
    }

    /** 404 when absent, outside the caller's area, or of an inspection that is still a draft. */
    Versioned<FindingDetail> get(UUID id) {
        Where where = FindingList.seen(caller.scope()).equal("f.id", id);
        String select = "select " + FindingSummary.columns(LocalDate.now(clock))
                + ", f.rectification, f.version, f.created_at, f.updated_at from finding f" + FindingSummary.JOINS;
        List<FindingTransition> history = jdbc.list(HISTORY, List.of(id), FindingTransition::of);
        return jdbc.one(select + where.sql(), where.params(), row -> detail(row, history))
                .orElseThrow(() -> ApiException.notFound(id));
    }

    private Versioned<FindingDetail> detail(Row row, List<FindingTransition> history) {
        FindingDetail detail = FindingDetail.of(row, history, actions(FindingSummary.of(row)));
        return new Versioned<>(detail, row.integer("version"));
    }

    private List<Action> actions(FindingSummary finding) {
        return Arrays.stream(FindingMove.values())
                .filter(move -> move.leaves(finding.state()) && move.isOf(caller))
                .filter(move ->
                        caller.scope().contains(move.keeperOf(finding.village().code(), finding.inspection())))
                .map(FindingMove::action)
                .toList();
    }
}

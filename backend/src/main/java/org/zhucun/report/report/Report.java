package org.zhucun.report.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.zhucun.kernel.sql.Row;
import org.zhucun.platform.steps.Held;
import org.zhucun.report.ReportKind;
import org.zhucun.roster.area.AreaRef;

/** The head of a report. */
record Report(
        UUID id,
        AreaRef area,
        LocalDate asOf,
        ReportKind kind,
        Locale locale,
        ReportState state,
        String title,
        UUID previous,
        UUID supersedes,
        LocalDate issuedOn,
        Integer number,
        Instant createdAt,
        Instant issuedAt,
        boolean hasSuccessor,
        int version) {

    static final String SELECT = "select r.*, a.name as area_name,"
            + " exists (select from report n where n.supersedes = r.id) as has_successor"
            + " from report r join area a on a.code = r.area_code";

    static Report of(Row row) {
        return new Report(
                row.uuid("id"),
                AreaRef.of(row, "area"),
                row.date("as_of"),
                row.constant("kind", ReportKind.class),
                Locale.forLanguageTag(row.text("locale")),
                row.constant("state", ReportState.class),
                row.text("title"),
                row.uuid("previous"),
                row.uuid("supersedes"),
                row.date("issued_on"),
                row.integer("number"),
                row.instant("created_at"),
                row.instant("issued_at"),
                row.flag("has_successor"),
                row.integer("version"));
    }

    Held<ReportWorkflow.Standing> held() {
        return new Held<>(id, version, new ReportWorkflow.Standing(state, area.code(), hasSuccessor));
    }

    /** As it stands once it is issued. */
    Report issued(LocalDate day, int itsNumber, Instant at) {
        return new Report(
                id,
                area,
                asOf,
                kind,
                locale,
                state,
                title,
                previous,
                supersedes,
                day,
                itsNumber,
                createdAt,
                at,
                hasSuccessor,
                version);
    }
}

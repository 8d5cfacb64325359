package org.zhucun.supervision.inspection;

import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.export.ExportColumn;
import org.zhucun.kernel.export.LabelOf;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.ListSpec;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.Scope;

/**
 * The SQL of inspections. An office sees what its own offices record, drafts too where it may edit them, and what others
 * have submitted of the villages inside its area; of those it sees these villages only.
 */
final class InspectionList {

    private static final String MADE = "i.id in (select m.id from inspection m%s)";
    private static final String VISITED = "i.id in (select v.inspection_id from inspection_visit v%s)";

    private static final String JOINS = " join area a on a.code = i.area_code";

    private static final List<ExportColumn<InspectionSummary>> EXPORTED = List.of(
            ExportColumn.of("inspectingOffice", inspection -> inspection.area().name()),
            ExportColumn.of("level", inspection -> new LabelOf("Level", inspection.level())),
            ExportColumn.of("inspectionKind", InspectionSummary::kind),
            ExportColumn.of("startsOn", InspectionSummary::startsOn),
            ExportColumn.of("endsOn", InspectionSummary::endsOn),
            ExportColumn.of("lead", InspectionSummary::lead),
            ExportColumn.of("members", inspection -> String.join("、", inspection.members())),
            ExportColumn.of("state", InspectionSummary::state),
            ExportColumn.of("villagesVisited", InspectionSummary::villages),
            ExportColumn.of("cadresChecked", InspectionSummary::checked),
            ExportColumn.of("absentUnexplained", InspectionSummary::absent),
            ExportColumn.of("findings", InspectionSummary::findings),
            ExportColumn.of("openFindings", InspectionSummary::openFindings));

    private InspectionList() {}

    static ListQuery<InspectionSummary> query(InspectionFilter filter, boolean seesDrafts, Scope scope) {
        Where where = seen(seesDrafts, scope)
                .oneOf("i.level", filter.level)
                .oneOf("i.kind", filter.kind)
                .equal("i.state", filter.state)
                .between("i.ends_on", filter.from, null)
                .between("i.starts_on", null, filter.to)
                .search("i.search", filter.q);
        if (filter.area != null) {
            where.insideBy(
                    "(" + MADE + " or " + VISITED + ")",
                    madeInside(scope).under("m.area_code", filter.area),
                    visitsInside(scope).under("v.village_code", filter.area));
        }
        if (filter.village != null) {
            where.insideBy(VISITED, visitsInside(scope).equal("v.village_code", filter.village));
        }
        if (filter.inspector != null) {
            where.and("strpos(i.lead || '、' || array_to_string(i.members, '、'), ?) > 0", filter.inspector.strip());
        }
        return ListQuery.of(spec(scope), where, InspectionSummary::of).joined(JOINS);
    }

    private static Where madeInside(Scope scope) {
        return new Where().inside("m.area_code", scope);
    }

    private static Where visitsInside(Scope scope) {
        return new Where().inside("v.village_code", scope);
    }

    /** @param seesDrafts whether the caller may edit the drafts of its area, and so sees them */
    static Where seen(boolean seesDrafts, Scope scope) {
        String made = seesDrafts ? MADE : "i.state = 'SUBMITTED' and " + MADE;
        return new Where()
                .insideBy(
                        "(" + made + " or i.state = 'SUBMITTED' and " + VISITED + ")",
                        madeInside(scope),
                        visitsInside(scope));
    }

    /** Inspections {@code i} with the name of their area {@code a}. */
    static String headSql() {
        return "select i.id, i.area_code, a.name as area_name, i.level, i.kind, i.starts_on, i.ends_on, i.lead,"
                + " i.members, i.summary, i.state, i.submitted_at, i.author, i.version, i.created_at, i.updated_at"
                + " from inspection i" + JOINS;
    }

    private static ListSpec<InspectionSummary> spec(Scope scope) {
        return new ListSpec<>(
                "i.id, i.area_code, a.name as area_name, i.level, i.kind, i.starts_on, i.ends_on, i.lead, i.members,"
                        + " i.state, i.submitted_at, i.author, "
                        + count("inspection_visit", "", scope) + " as villages, "
                        + count("on_post_check", "", scope) + " as checked, "
                        + count("on_post_check", "result = 'ABSENT_UNEXPLAINED'", scope) + " as absent, "
                        + count("finding", "", scope) + " as findings, "
                        + count("finding", "state <> 'CLOSED'", scope) + " as open_findings",
                "inspection i",
                "i.id",
                UUID::fromString,
                InspectionSummary::id,
                ListSpec.sorts("startsOn", "i.starts_on", "endsOn", "i.ends_on", "lead", "i.lead"),
                "-startsOn",
                EXPORTED);
    }

    /** How many rows of a table an inspection has in the villages inside the caller's area. */
    private static String count(String table, String condition, Scope scope) {
        Where where = new Where().and("x.inspection_id = i.id").inside("x.village_code", scope);
        if (!condition.isEmpty()) {
            where.and("x." + condition);
        }
        return "(select count(*) from " + table + " x" + where.sql() + ")";
    }
}

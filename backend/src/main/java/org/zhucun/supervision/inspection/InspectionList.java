package org.zhucun.supervision.inspection;

import java.util.List;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.OwnRecords;
import org.zhucun.platform.access.Scope;
import org.zhucun.supervision.InspectionState;

/**
 * Inspections as a caller sees them. An office sees what its own offices record, drafts too where it may edit them, and
 * what others have submitted of the villages inside its area; of those it sees these villages only. A cadre sees how it
 * was found itself.
 *
 * @param seesDrafts whether the caller may edit the drafts of its area, and so sees them
 */
record InspectionList(Scope scope, OwnRecords own, boolean seesDrafts) {

    private static final String MADE = "i.id in (select m.id from inspection m%s)";
    private static final String VISITED = "i.id in (select v.inspection_id from inspection_visit v%s)";

    private static final Listing<InspectionSummary> LIST = Listing.of(InspectionSummary.class, "inspection i")
            .also("members", "i.members")
            .derived("members", row -> List.of(row.texts("members")))
            .column("villages", count("inspection_visit", "seen", ""))
            .column("checked", count("on_post_check", "checked", ""))
            .column("absent", count("on_post_check", "checked", " and x.result = 'ABSENT_UNEXPLAINED'"))
            .column("findings", count("finding", "seen", ""))
            .column("openFindings", count("finding", "seen", " and x.state <> 'CLOSED'"))
            .sortedBy("-startsOn", "endsOn", "lead")
            .exports("area as inspectingOffice", "level", "kind as inspectionKind", "startsOn", "endsOn", "lead")
            .exports("members", "state", "villages as villagesVisited", "checked as cadresChecked")
            .exports("absent as absentUnexplained", "findings", "openFindings");

    private static final Listing<InspectionDetail> ONE = LIST.as(InspectionDetail.class);

    ListQuery<InspectionSummary> query(InspectionFilter filter) {
        return completed(LIST.query(narrowed(filter)));
    }

    ListQuery<InspectionDetail> one(Object id) {
        return completed(ONE.one(seen(), id));
    }

    Where seen() {
        String made = seesDrafts ? MADE : "i.state = 'SUBMITTED' and " + MADE;
        return new Where()
                .insideBy("(" + made + " or i.state = 'SUBMITTED' and " + VISITED + ")", madeInside(), visitsInside());
    }

    private Where narrowed(InspectionFilter filter) {
        Where where = seen().oneOf("i.level", filter.level)
                .oneOf("i.kind", filter.kind)
                .equal("i.state", filter.state)
                .between("i.ends_on", filter.from, null)
                .between("i.starts_on", null, filter.to)
                .search("i.search", filter.q);
        if (filter.area != null) {
            where.insideBy(
                    "(" + MADE + " or " + VISITED + ")",
                    madeInside().under("m.area_code", filter.area),
                    visitsInside().under("v.village_code", filter.area));
        }
        if (filter.village != null) {
            where.insideBy(VISITED, visitsInside().equal("v.village_code", filter.village));
        }
        return filter.inspector == null
                ? where
                : where.and(
                        "strpos(i.lead || '、' || array_to_string(i.members, '、'), ?) > 0", filter.inspector.strip());
    }

    private <T> ListQuery<T> completed(ListQuery<T> query) {
        List<Action> steps = List.of(Action.UPDATE, Action.DELETE, Action.SUBMIT);
        return query.with("seen", new Where().inside("x.village_code", scope).sql())
                .with(
                        "checked",
                        own.readable(new Where().inside("x.village_code", scope), "x.cadre_id")
                                .sql())
                .giving("actions", row -> {
                    boolean draft = row.constant("state", InspectionState.class) == InspectionState.DRAFT;
                    return seesDrafts && draft && scope.contains(row.text("area_code")) ? steps : List.of();
                });
    }

    private Where madeInside() {
        return new Where().inside("m.area_code", scope);
    }

    private Where visitsInside() {
        return new Where().inside("v.village_code", scope);
    }

    /** How many rows of a table an inspection has in the villages that the caller sees. */
    private static String count(String table, String seen, String condition) {
        return "(select count(*)::integer from " + table + " x :" + seen + " and x.inspection_id = i.id" + condition
                + ")";
    }
}

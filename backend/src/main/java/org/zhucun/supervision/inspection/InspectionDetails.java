package org.zhucun.supervision.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.Lists;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.access.OwnRecords;
import org.zhucun.platform.access.Scope;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.village.VillageRef;
import org.zhucun.supervision.FindingOwner;
import org.zhucun.supervision.FindingSql;

/** Reads inspections with what was seen in the villages inside the caller's area: one statement for each kind of row. */
@ApplicationScoped
class InspectionDetails {

    private static final Joined VILLAGE = VillageRef.joined("village", "x.village_code");

    private static final String VISITS =
            "select " + VILLAGE.columns() + ", x.visited_on, x.note from inspection_visit x" + VILLAGE.shown();

    private static final Joined CADRE = CadreRef.joined("cadre", "x.cadre_id");

    private static final String CHECKS = "select x.village_code, " + CADRE.columns() + ", x.result, x.note,"
            + " (select p.role from posting p where p.cadre_id = x.cadre_id and p.village_code = x.village_code"
            + " and p.posted_on <= x.visited_on and (p.ended_on is null or p.ended_on >= x.visited_on)) as role"
            + " from on_post_check x" + CADRE.tables();

    private static final String ANSWERS =
            "select x.village_code, x.checklist, x.position, x.question, x.answer, x.note" + " from checklist_answer x";

    private static final String FINDINGS = "select f.village_code, f.id, f.position, f.category, f.severity, f.text,"
            + " f.due_on, f.state, " + FindingSql.RECURRENT + " as recurrent, %s as overdue, "
            + FindingOwner.JOINED.columns() + " from finding f" + FindingOwner.JOINED.shown();

    private final Lists lists;
    private final Jdbc jdbc;
    private final Caller caller;
    private final OwnRecords own;
    private final Today today;

    InspectionDetails(Lists lists, Jdbc jdbc, Caller caller, OwnRecords own, Today today) {
        this.lists = lists;
        this.jdbc = jdbc;
        this.caller = caller;
        this.own = own;
        this.today = today;
    }

    /** 404 when absent, or when the caller sees neither the office nor a village of it. */
    InspectionDetail of(UUID id) {
        List<VisitDetail> visits = visits(id);
        return lists.get(list().one(id).giving("visits", row -> visits), id);
    }

    /** Inspections as the caller sees them: who records inspections sees the drafts of its area. */
    InspectionList list() {
        return new InspectionList(caller.scope(), own, caller.may(InspectionFeature.RECORD));
    }

    /** Findings that are not closed in a village inside the caller's area, the oldest first. */
    List<VisitFinding> openFindings(Scope village) {
        Where where =
                new Where().inside("f.village_code", village).and("f.submitted").and("f.state <> 'CLOSED'");
        return jdbc.list(findingsSql() + where.sql() + " order by f.found_on, f.id", where.params(), VisitFinding::of);
    }

    private List<VisitDetail> visits(UUID id) {
        Map<String, List<CheckDetail>> checks = byVillage(
                CHECKS, own.readable(inside("x", id), "x.cadre_id"), "cadre.name, x.cadre_id", CheckDetail::of);
        Map<String, List<AnswerDetail>> answers =
                byVillage(ANSWERS, inside("x", id), "x.checklist, x.position", AnswerDetail::of);
        Map<String, List<VisitFinding>> findings =
                byVillage(findingsSql(), inside("f", id), "f.position", VisitFinding::of);
        Where where = inside("x", id);
        return jdbc.list(VISITS + where.sql() + " order by x.visited_on, x.village_code", where.params(), row -> {
            String village = row.text("village_code");
            return new VisitDetail(
                    VillageRef.of(row, "village"),
                    row.date("visited_on"),
                    row.text("note"),
                    checks.getOrDefault(village, List.of()),
                    answers.getOrDefault(village, List.of()),
                    findings.getOrDefault(village, List.of()));
        });
    }

    private String findingsSql() {
        return FINDINGS.formatted(FindingSql.overdue(today.day()));
    }

    private <T> Map<String, List<T>> byVillage(String select, Where where, String order, Function<Row, T> mapper) {
        Map<String, List<T>> rows = new HashMap<>();
        jdbc.list(
                select + where.sql() + " order by " + order,
                where.params(),
                row -> rows.computeIfAbsent(row.text("village_code"), village -> new ArrayList<>())
                        .add(mapper.apply(row)));
        return rows;
    }

    private Where inside(String alias, UUID id) {
        return new Where().inside(alias + ".village_code", caller.scope()).equal(alias + ".inspection_id", id);
    }
}

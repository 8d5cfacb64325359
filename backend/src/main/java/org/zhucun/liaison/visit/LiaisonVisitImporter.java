package org.zhucun.liaison.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.liaison.leader.LeaderCells;
import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Choice;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.roster.ledger.LedgerImporter;
import org.zhucun.roster.ledger.Place;

/** Visits and stays by place, leader, day and kind. */
@ApplicationScoped
class LiaisonVisitImporter extends LedgerImporter {

    private static final List<Column> COLUMNS = List.of(
            area("挂钩地区代码", "441481107"),
            Column.of("visitedOn", "日期", CellTypes.date(), "2005-01-18")
                    .alias("走访日期", "进驻日期")
                    .mandatory(),
            Column.of(
                            "kind",
                            "方式",
                            CellTypes.choice(
                                    Choice.of("LiaisonVisitKind", "VISIT", "指导", "走访"),
                                    Choice.of("LiaisonVisitKind", "STAY", "驻点")),
                            "指导工作")
                    .mandatory(),
            Column.of("persons", "人数", CellTypes.number(1, 9_999), "1"),
            Column.of("personTimes", "人次", CellTypes.number(1, 9_999), "1"),
            Column.of("seen", "了解情况", CellTypes.text(2_000), "了解镇、村经济发展情况，走访贫困户。"),
            Column.of("settled", "解决事项", CellTypes.text(2_000), "研究发展农村集体经济。"));

    LiaisonVisitImporter() {
        super(
                Place.AREA,
                "liaison-visits",
                42,
                "liaison_visit",
                List.of("area_code", "liaison_id", "visited_on", "kind"),
                COLUMNS,
                LeaderCells.COLUMNS,
                LiaisonVisitService.RULES);
    }

    /** Of whom a row does not say, the leader was there alone and once. */
    @Override
    protected void complete(ImportWork work) {
        LeaderCells.find(work);
        work.run("alter table staged add liaison_id uuid");
        work.run("""
                update staged s set liaison_id = k.id from liaison k
                where k.leader_id = s.leader_id and k.area_code = s.area_code
                    and s.visited_on between k.starts_on and coalesce(k.ends_on, 'infinity')
                """);
        work.run("""
                update staged s set persons = said.persons, person_times = greatest(said.person_times, said.persons)
                from (
                    select t.row_no, coalesce(t.persons, v.persons, 1) as persons,
                        coalesce(t.person_times, v.person_times, t.persons, 1) as person_times
                    from staged t
                    left join liaison_visit v on v.liaison_id = t.liaison_id and v.visited_on = t.visited_on
                        and v.kind = t.kind) said
                where said.row_no = s.row_no and s.person_times is null
                """);
        work.run("update staged set persons = 1 where persons is null");
        work.raise(
                IssueCode.UNKNOWN_LIAISON,
                "select row_no, 'visitedOn' as field from staged"
                        + " where not rejected and leader_id is not null and liaison_id is null");
    }

    @Override
    protected List<String> completed() {
        return List.of("liaison_id");
    }
}

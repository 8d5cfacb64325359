package org.zhucun.fieldwork.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.fieldwork.entry.ParticipantCells;
import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.roster.ledger.LedgerImporter;
import org.zhucun.roster.ledger.Place;

/**
 * Visits by village, day and who was visited. Who took part and the issue raised are taken of new ones only; an issue of
 * which nobody says to whom it goes, goes to the town.
 */
@ApplicationScoped
class VisitImporter extends LedgerImporter {

    private static final List<Column> COLUMNS = List.of(
            village("441481107217"),
            Column.of("visitedOn", "走访日期", CellTypes.date(), "2005-03-05")
                    .alias("日期", "慰问日期")
                    .mandatory(),
            Column.of("kind", "走访类型", CellTypes.choice(VisitKind.class), "慰问")
                    .alias("类型")
                    .mandatory(),
            Column.of("visited", "走访对象", CellTypes.text(200), "五保户李桂英等 3 户")
                    .alias("慰问对象", "对象")
                    .mandatory(),
            Column.of("households", "户数", CellTypes.number(1, 10_000), "3")
                    .alias("走访户数", "慰问户数")
                    .mandatory(),
            Column.of("asked", "询问内容", CellTypes.text(1_000), "过冬的棉被、口粮够不够").alias("问"),
            Column.of("answered", "反映情况", CellTypes.text(1_000), "缺一床棉被，已送去").alias("答"));

    private static final List<Column> FURTHER = List.of(
            ParticipantCells.COLUMN,
            Column.of("issue", "反映问题", CellTypes.text(1_000), "村口桥面开裂，雨天不敢过").alias("问题"),
            Column.of("issueLevel", "交办层级", CellTypes.choice(VisitIssueLevel.class), "镇"));

    private static final String WRITTEN =
            " from plan p join staged s using (row_no) join visit v on v.village_code = p.village_code"
                    + " and v.visited_on = p.visited_on and v.visited = p.visited";

    VisitImporter() {
        super(
                Place.VILLAGE,
                "visits",
                20,
                "visit",
                List.of("visited", "village_code", "visited_on"),
                COLUMNS,
                FURTHER,
                VisitService.RULES);
    }

    @Override
    public void check(ImportWork work) {
        super.check(work);
        ParticipantCells.find(work, "visited_on");
        work.settlePlan();
    }

    @Override
    public void write(ImportWork work) {
        super.write(work);
        work.run("insert into visit_part (visit_id, cadre_id) select distinct v.id, n.cadre_id" + WRITTEN
                + " join participant n on n.row_no = p.row_no where p.is_new");
        work.run("insert into visit_issue (visit_id, village_code, raised_on, level, text)"
                + " select v.id, v.village_code, v.visited_on, coalesce(s.issue_level, 'TOWN'), s.issue" + WRITTEN
                + " where p.is_new and s.issue is not null");
    }
}

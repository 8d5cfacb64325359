package org.zhucun.fieldwork.deed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.fieldwork.entry.ParticipantCells;
import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.roster.ledger.LedgerImporter;
import org.zhucun.roster.ledger.Place;

/**
 * Deeds by village, day and title. What is new is a draft of the village's team; who took part and what was raised is taken
 * of new ones only, as a deed that is written already may say more of both than a row can.
 */
@ApplicationScoped
class DeedImporter extends LedgerImporter {

    private static final List<Column> COLUMNS = List.of(
            village("441481107217"),
            Column.of("doneOn", "日期", CellTypes.date(), "2005-03-05")
                    .alias("完成日期", "办理日期")
                    .mandatory(),
            Column.of("title", "标题", CellTypes.text(200), "修通塘背水渠")
                    .alias("事项", "好事实事")
                    .mandatory(),
            Column.of("category", "类别", CellTypes.choice(DeedCategory.class), "水利饮水")
                    .mandatory(),
            Column.of("households", "受益户数", CellTypes.number(0, 1_000_000), "36")
                    .alias("受益户"),
            Column.of("note", "说明", CellTypes.text(2_000), "全长 1.2 公里，灌溉农田 80 亩。"));

    private static final List<Column> FURTHER = List.of(
            Column.of("raised", "筹集资金（元）", CellTypes.amount(), "5000").alias("筹资", "资金"),
            Column.of("raisedFrom", "资金来源", CellTypes.text(200), "市财政局"),
            ParticipantCells.COLUMN);

    private static final String WRITTEN =
            " from plan p join staged s using (row_no) join deed d on d.village_code = p.village_code"
                    + " and d.done_on = p.done_on and d.title = p.title";

    DeedImporter() {
        super(
                Place.VILLAGE,
                "deeds",
                13,
                "deed",
                List.of("title", "village_code", "done_on"),
                COLUMNS,
                FURTHER,
                DeedService.RULES);
    }

    @Override
    public void check(ImportWork work) {
        super.check(work);
        work.raise(
                IssueCode.DEED_VERIFIED,
                "select p.row_no, 'title' as field from plan p join deed d on d.id = p.id"
                        + " where p.changed and d.state = 'VERIFIED'");
        work.raise(
                IssueCode.REQUIRED,
                "select row_no, 'raisedFrom' as field from staged"
                        + " where not rejected and raised > 0 and raised_from is null");
        ParticipantCells.find(work, "done_on");
        work.settlePlan();
    }

    @Override
    public void write(ImportWork work) {
        super.write(work);
        work.run("insert into deed_fund (deed_id, position, source, yuan) select d.id, 1, s.raised_from, s.raised"
                + WRITTEN + " where p.is_new and s.raised > 0");
        work.run("insert into deed_part (deed_id, cadre_id) select distinct d.id, n.cadre_id" + WRITTEN
                + " join participant n on n.row_no = p.row_no where p.is_new");
        work.run("insert into deed_team (deed_id, team_id) select d.id, t.id" + WRITTEN
                + " join team t on t.village_code = p.village_code and p.done_on between t.founded_on"
                + " and coalesce(t.dissolved_on, 'infinity') where p.is_new");
    }
}

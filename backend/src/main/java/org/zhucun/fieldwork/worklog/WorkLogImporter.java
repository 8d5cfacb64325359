package org.zhucun.fieldwork.worklog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.fieldwork.entry.ParticipantCells;
import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.roster.ledger.LedgerImporter;
import org.zhucun.roster.ledger.Place;

/** Work logs by village, day and text. Who took part is taken of new ones only. */
@ApplicationScoped
class WorkLogImporter extends LedgerImporter {

    private static final List<Column> COLUMNS = List.of(
            village("441481107217"),
            Column.of("workedOn", "日期", CellTypes.date(), "2005-03-05").mandatory(),
            Column.of("text", "工作内容", CellTypes.text(4_000), "上午随村干部察看水圳，下午帮阿婆家插秧。")
                    .alias("内容", "日志")
                    .mandatory(),
            Column.of("kind", "类型", CellTypes.choice(WorkLogKind.class), "同劳动").mandatory());

    private static final List<Column> FURTHER = List.of(ParticipantCells.COLUMN);

    WorkLogImporter() {
        super(
                Place.VILLAGE,
                "work-logs",
                21,
                "work_log",
                List.of("text", "village_code", "worked_on"),
                COLUMNS,
                FURTHER,
                WorkLogService.RULES);
    }

    @Override
    public void check(ImportWork work) {
        super.check(work);
        ParticipantCells.find(work, "worked_on");
        work.settlePlan();
    }

    @Override
    public void write(ImportWork work) {
        super.write(work);
        work.run("insert into work_log_part (work_log_id, cadre_id) select distinct w.id, n.cadre_id"
                + " from plan p join work_log w on w.village_code = p.village_code and w.worked_on = p.worked_on"
                + " and w.text = p.text join participant n on n.row_no = p.row_no where p.is_new");
    }
}

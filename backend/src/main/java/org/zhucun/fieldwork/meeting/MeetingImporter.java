package org.zhucun.fieldwork.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Choice;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.roster.ledger.LedgerImporter;

/** Meetings by office, day and title. */
@ApplicationScoped
class MeetingImporter extends LedgerImporter {

    private static final List<Column> COLUMNS = List.of(
            area("召开单位代码", "441481"),
            Column.of("heldOn", "日期", CellTypes.date(), "2005-01-24")
                    .alias("召开日期", "会议日期")
                    .mandatory(),
            Column.of(
                            "kind",
                            "类别",
                            CellTypes.choice(
                                    Choice.of("MeetingKind", "WORK", "工作部署会"),
                                    Choice.of("MeetingKind", "REPORT"),
                                    Choice.of("MeetingKind", "SYMPOSIUM"),
                                    Choice.of("MeetingKind", "MOBILISATION", "动员大会"),
                                    Choice.of("MeetingKind", "VILLAGE_MEMBERS", "全村党员大会"),
                                    Choice.of("MeetingKind", "OTHER")),
                            "汇报会")
                    .mandatory(),
            Column.of("title", "标题", CellTypes.text(200), "驻村工作情况汇报会")
                    .alias("会议名称")
                    .mandatory(),
            Column.of("text", "内容", CellTypes.text(30_000), "各镇汇报进村以来的工作，研究下一步安排。"),
            Column.of("villageCode", "村代码", CellTypes.code(12), "441481107217"));

    MeetingImporter() {
        super("meetings", 16, "meeting", List.of("title", "area_code", "held_on"), COLUMNS, MeetingService.RULES);
    }
}

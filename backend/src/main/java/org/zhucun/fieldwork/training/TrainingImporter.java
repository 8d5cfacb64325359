package org.zhucun.fieldwork.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Choice;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.roster.ledger.LedgerImporter;

/** Trainings by office, day and title. */
@ApplicationScoped
class TrainingImporter extends LedgerImporter {

    private static final List<Column> COLUMNS = List.of(
            area("举办单位代码", "4414"),
            Column.of("heldOn", "日期", CellTypes.date(), "2005-01-06")
                    .alias("培训日期", "举办日期")
                    .mandatory(),
            Column.of("title", "培训名称", CellTypes.text(200), "第一批驻村干部培训会")
                    .alias("标题")
                    .mandatory(),
            Column.of("organiser", "主办单位", CellTypes.text(200), "市委组织部")
                    .alias("组织者")
                    .mandatory(),
            Column.of(
                            "kind",
                            "类别",
                            CellTypes.choice(
                                    Choice.of("TrainingKind", "PRE_POST", "岗前"),
                                    Choice.of("TrainingKind", "REFRESHER", "在岗"),
                                    Choice.of("TrainingKind", "PRACTICAL", "实用技术"),
                                    Choice.of("TrainingKind", "OTHER")),
                            "岗前培训")
                    .mandatory(),
            Column.of(
                            "topics",
                            "培训内容",
                            CellTypes.choices(Arrays.stream(TrainingTopic.values())
                                    .map(TrainingImporter::choice)
                                    .toArray(Choice[]::new)),
                            "8项工作目标、10项工作任务、三个清楚")
                    .alias("内容"),
            Column.of("note", "备注", CellTypes.text(2_000), "邀请镇党委书记、村党总支书记讲课。").alias("说明"));

    TrainingImporter() {
        super("trainings", 17, "training", List.of("title", "area_code", "held_on"), COLUMNS, TrainingService.RULES);
    }

    /** Offices write the goals, the tasks and what is to be clear with one word for all of them. */
    private static Choice choice(TrainingTopic topic) {
        String[] all = switch (topic.name().charAt(0)) {
            case 'G' -> new String[] {"8项工作目标", "八项工作目标", "8项目标", "8 goals"};
            case 'T' -> new String[] {"10项工作任务", "十项工作任务", "10项任务", "10 tasks"};
            default -> new String[] {"三个清楚", "3个清楚"};
        };
        return Choice.of("TrainingTopic", topic.name(), all);
    }
}

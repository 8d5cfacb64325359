package org.zhucun.supervision.inspection;

import java.util.Arrays;
import java.util.List;
import org.zhucun.platform.imports.column.CellType;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Choice;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.supervision.FindingCategory;
import org.zhucun.supervision.FindingSeverity;
import org.zhucun.supervision.InspectionKind;
import org.zhucun.supervision.InspectionState;

/** The columns of inspections: a row for each village visited, and a further one for each further finding there. */
final class InspectionColumns {

    static final List<Column> ALL = List.of(
            Column.of("office", "督查单位", CellTypes.text(50), "兴宁市").alias("督查机关", "组织督查单位"),
            Column.of("kind", "督查类型", choice(InspectionKind.values()), "督查")
                    .alias("类型", "方式")
                    .mandatory(),
            Column.of("startsOn", "开始日期", CellTypes.date(), "2005-03-03").mandatory(),
            Column.of("endsOn", "结束日期", CellTypes.date(), "2005-03-08"),
            Column.of("lead", "组长", CellTypes.text(50), "李嘉")
                    .alias("带队人", "带队领导")
                    .mandatory(),
            Column.of("members", "成员", CellTypes.text(500), "市驻村办、市纪委").alias("组员"),
            Column.of("county", "县（市、区）", CellTypes.text(50), "兴宁市").alias("县", "县区", "县市区"),
            Column.of("town", "镇（街道）", CellTypes.text(50), "永和镇").alias("镇", "乡镇", "镇街"),
            Column.of("village", "村", CellTypes.text(100), "蓝排村").alias("行政村", "村名"),
            Column.of("villageCode", "村代码", CellTypes.code(12), "441481107217").alias("行政村代码"),
            Column.of("visitedOn", "到村日期", CellTypes.date(), "2005-03-03").alias("日期", "检查日期"),
            Column.of("visitNote", "情况记录", CellTypes.text(2000), "查看住处、台账").alias("备注"),
            Column.of("absent", "无故不在岗人员", CellTypes.text(500), "李建国").alias("不在岗人员"),
            Column.of("category", "问题类别", choice(FindingCategory.values()), "台账资料"),
            Column.of("severity", "严重程度", choice(FindingSeverity.values()), "一般"),
            Column.of("finding", "问题描述", CellTypes.text(1000), "工作日志自二月起未记").alias("存在问题", "问题"),
            Column.of("dueOn", "整改期限", CellTypes.date(), "2005-04-08"),
            Column.of("state", "状态", choice(InspectionState.values()), "已提交"));

    private InspectionColumns() {}

    private static CellType choice(Enum<?>... constants) {
        return CellTypes.choice(Arrays.stream(constants)
                .map(constant -> Choice.of(constant.getDeclaringClass().getSimpleName(), constant.name()))
                .toArray(Choice[]::new));
    }
}

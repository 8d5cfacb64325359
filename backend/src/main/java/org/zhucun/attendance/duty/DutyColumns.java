package org.zhucun.attendance.duty;

import java.util.List;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Column;

/** The columns of duty sheets; those of the printed form among them. */
final class DutyColumns {

    private static final int MOST = 31;

    static final List<Column> ALL = List.of(
            // of the printed form only: number, unit, role and posted days are known already
            Column.of("lineNumber", "序号", CellTypes.text(20), "1").alias("No.", "No", "编号"),
            Column.of("month", "月份", CellTypes.month(), "2005-02")
                    .alias("月", "考勤月份")
                    .mandatory(),
            Column.of("county", "县（市、区）", CellTypes.text(50), "兴宁市").alias("县", "县区", "县市区"),
            Column.of("town", "镇（街道）", CellTypes.text(50), "永和镇").alias("镇", "乡镇", "镇街"),
            Column.of("village", "村", CellTypes.text(100), "蓝排村").alias("行政村", "村名", "驻点村"),
            Column.of("villageCode", "村代码", CellTypes.code(12), "441481107217").alias("行政村代码"),
            Column.of("name", "姓名", CellTypes.text(50), "蓝华明").alias("干部", "干部姓名", "cadre"),
            Column.of("idNumber", "身份证号", CellTypes.idNumber(), "441481198001010016")
                    .alias("身份证号码", "公民身份号码")
                    .masked(),
            Column.of("unit", "派出单位", CellTypes.text(100), "市财政局").alias("单位"),
            Column.of("role", "驻村职务", CellTypes.text(20), "组长").alias("职务"),
            Column.of("postedDays", "驻村天数", CellTypes.number(0, MOST), "28").alias("应驻村天数", "Days posted"),
            days("villageDays", "在村天数", "24").alias("在村", "驻村在岗天数", "Days in the village"),
            days("meetingDays", "会议", "1").alias("会议天数", "Meetings"),
            days("trainingDays", "培训", "0").alias("培训天数", "Training"),
            days("projectDays", "跑项目", "0").alias("跑项目天数", "Project work"),
            days("leaveDays", "请假天数", "2").alias("请假", "Days of leave"),
            days("unexplainedDays", "去向不明天数", "1").alias("去向不明", "不明天数", "Unexplained days"),
            Column.of("note", "备注", CellTypes.text(200), "").alias("说明"));

    private DutyColumns() {}

    private static Column days(String field, String header, String example) {
        return Column.of(field, header, CellTypes.number(0, MOST), example);
    }
}

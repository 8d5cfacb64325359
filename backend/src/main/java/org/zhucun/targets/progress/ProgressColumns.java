package org.zhucun.targets.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.roster.batch.BatchLookup;
import org.zhucun.targets.ValueType;

/**
 * The columns of progress. A file has one of two forms: wide, a row for each village and a column for each target, or
 * long, a row for each village and target.
 */
final class ProgressColumns {

    private static final long MOST = Integer.MAX_VALUE;

    /** Place and time, on both forms. */
    private static final List<Column> PLACE = List.of(
            Column.of("county", "县（市、区）", CellTypes.text(50), "兴宁市").alias("县", "县区", "县市区"),
            Column.of("town", "镇（街道）", CellTypes.text(50), "永和镇").alias("镇", "乡镇", "镇街"),
            Column.of("village", "村", CellTypes.text(100), "蓝排村").alias("行政村", "村名"),
            Column.of("villageCode", "村代码", CellTypes.code(12), "441481107217").alias("行政村代码"),
            Column.of("quarter", "季度", CellTypes.quarter(), "2005-Q1").alias("填报季度"),
            BatchLookup.column());

    /** The targets of the programme by their codes; the full names are those that every batch begins with. */
    static final List<Column> TARGETS = List.of(
            target("G1", "集体收入（元）", TargetCellType.computed(), "12000", "贫困村年集体经济收入达到3万元以上"),
            goal("G2", "后备干部（人）", ValueType.NUMBER, "2", "每个村培养3名以上后备干部"),
            goal("G3", "发展党员（人）", ValueType.NUMBER, "1", "每个村发展3名以上党员"),
            target("G4", "办实事（件）", TargetCellType.counted(), "3", "为每个村办3件以上实事"),
            goal("G5", "解决问题（解决/发现）", ValueType.SOLVED_OF_FOUND, "2/3", "解决一批影响农村稳定的问题"),
            goal("G6", "技术人才（人）", ValueType.NUMBER, "5", "培养一批农村实用技术人才"),
            goal("G7", "输出劳动力（人）", ValueType.NUMBER, "8", "输出一批富余劳动力"),
            goal("G8", "长效机制（文件）", ValueType.YES_NO, "是：《驻村工作制度》", "建立完善一套长效的工作机制"),
            task("T1", "党员教育", "在党员中组织开展保持共产党员先进性和“理想、责任、能力、形象”教育活动"),
            task("T2", "群众教育", "在群众中开展“爱国、守法、诚信、知礼”教育，开展创建文明村活动"),
            task("T3", "班子建设", "加强村“两委”班子建设"),
            task("T4", "党员队伍", "加强党员队伍建设，做好发展党员和党员教育管理工作"),
            task("T5", "集体经济", "指导发展村级集体经济"),
            task("T6", "培养后备干部", "培养农村后备干部"),
            task("T7", "技术培训", "积极开展农村实用技术培训"),
            task("T8", "社会稳定", "协助做好农村社会稳定工作"),
            task("T9", "实事好事", "力所能及地为农村办实事好事"),
            task("T10", "制度建设", "建立健全各项制度"));

    static final Column TARGET =
            Column.of("target", "目标任务", TargetName.type(), "G2").alias("目标", "目标代码", "目标名称", "任务");

    static final Column VALUE =
            Column.of("value", "完成情况", TargetCellType.ofAny(), "2").alias("完成数", "数值", "值", "进展");

    /** One target of one village. */
    static final List<Column> LONG = List.of(
            TARGET,
            VALUE,
            Column.of("found", "发现数", CellTypes.number(0, MOST), "3").alias("发现问题数"),
            Column.of("document", "文件", CellTypes.text(TargetCell.MAX_DOCUMENT), "驻村工作制度")
                    .alias("文件名称"),
            Column.of("note", "备注", CellTypes.text(TargetCell.MAX_NOTE), "举办养殖技术培训班两期")
                    .alias("说明"));

    private static final List<Column> WIDE = joined(PLACE, TARGETS);
    static final List<Column> ALL = joined(WIDE, LONG);

    /** What a town is asked for: deeds are verified one by one in a ledger of their own. */
    static final List<Column> ASKED =
            WIDE.stream().filter(column -> !column.field().equals("G4")).toList();

    private ProgressColumns() {}

    /** SQL rows of code, field and cell: what the staged row {@code s} says, in either form. */
    static String cells() {
        Stream<String> wide =
                TARGETS.stream().map(target -> "('%1$s', '%1$s', s.%2$s)".formatted(target.field(), target.sqlName()));
        return Stream.concat(wide, Stream.of("(s.target, 'value', s.value)")).collect(Collectors.joining(", "));
    }

    private static Column goal(String code, String name, ValueType type, String example, String fullName) {
        return target(code, name, TargetCellType.of(type), example, fullName);
    }

    private static Column task(String code, String name, String fullName) {
        return target(code, name, TargetCellType.of(ValueType.STATUS), "进行中", fullName);
    }

    private static Column target(String code, String name, TargetCellType type, String example, String fullName) {
        String bare = name.replaceFirst("（.*）$", "");
        return Column.of(code, code + " " + name, type, example).alias(name, bare, code + " " + bare, fullName);
    }

    private static List<Column> joined(List<Column> first, List<Column> then) {
        List<Column> all = new ArrayList<>(first);
        all.addAll(then);
        return List.copyOf(all);
    }
}

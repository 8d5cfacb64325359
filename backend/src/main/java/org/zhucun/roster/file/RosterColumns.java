package org.zhucun.roster.file;

import java.util.ArrayList;
import java.util.List;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Choice;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.roster.batch.BatchLookup;
import org.zhucun.roster.cadre.CadreColumns;

/** The columns of the roster. */
final class RosterColumns {

    static final List<Column> ALL = all();

    private RosterColumns() {}

    private static List<Column> all() {
        List<Column> columns = new ArrayList<>(CadreColumns.all());
        columns.addAll(List.of(
                Column.of("county", "县（市、区）", CellTypes.text(50), "平远县").alias("县", "县区", "县市区"),
                Column.of("town", "镇（街道）", CellTypes.text(50), "长田镇").alias("镇", "乡镇", "镇街"),
                Column.of("village", "村", CellTypes.text(100), "官仁村").alias("驻点村", "行政村", "村名"),
                Column.of("villageCode", "村代码", CellTypes.code(12), "441426114204")
                        .alias("行政村代码"),
                Column.of(
                                "role",
                                "驻村职务",
                                CellTypes.choice(
                                        Choice.of("PostingRole", "LEADER", "工作组组长"),
                                        Choice.of("PostingRole", "MEMBER", "组员", "成员", "工作组队员"),
                                        Choice.of("PostingRole", "SOLE")),
                                "组长")
                        .mandatory(),
                Column.of("postedOn", "到村日期", CellTypes.date(), "2005-01-10")
                        .alias("到点时间", "到村时间")
                        .mandatory(),
                BatchLookup.column()));
        return List.copyOf(columns);
    }
}

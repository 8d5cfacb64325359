package org.zhucun.roster.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Choice;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.roster.ledger.LedgerImporter;

/** Dispatching units by area and name. */
@ApplicationScoped
class UnitImporter extends LedgerImporter {

    private static final List<Column> COLUMNS = List.of(
            Column.of("name", "名称", CellTypes.text(100), "市财政局")
                    .alias("单位", "单位名称")
                    .mandatory(),
            Column.of(
                            "level",
                            "级别",
                            CellTypes.choice(
                                    Choice.of("Level", "PROVINCE", "省级", "省直"),
                                    Choice.of("Level", "CITY", "市级", "市直"),
                                    Choice.of("Level", "COUNTY", "县级", "县直"),
                                    Choice.of("Level", "TOWN", "镇级", "乡镇")),
                            "市")
                    .mandatory(),
            area("所在地代码", "4414"));

    UnitImporter() {
        super("units", 3, "dispatching_unit", List.of("name", "area_code"), COLUMNS, List.of());
    }
}

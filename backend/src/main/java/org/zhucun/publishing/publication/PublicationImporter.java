package org.zhucun.publishing.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.roster.ledger.LedgerImporter;

/** Publicity material by office, title and day. */
@ApplicationScoped
class PublicationImporter extends LedgerImporter {

    private static final List<Column> COLUMNS = List.of(
            area("印发单位代码", "441481"),
            Column.of("title", "名称", CellTypes.text(200), "驻村工作宣传册")
                    .alias("标题", "宣传册名称")
                    .mandatory(),
            Column.of("copies", "份数", CellTypes.number(1, 10_000_000), "1200")
                    .alias("印数", "册数")
                    .mandatory(),
            Column.of("printedOn", "印发日期", CellTypes.date(), "2005-02-18")
                    .alias("日期")
                    .mandatory());

    PublicationImporter() {
        super("publications", 12, "publication", List.of("title", "area_code", "printed_on"), COLUMNS, List.of());
    }
}

package org.zhucun.publishing.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Choice;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.roster.ledger.LedgerImporter;

/** Bulletins by office, year and the number that they bear. */
@ApplicationScoped
class BulletinImporter extends LedgerImporter {

    private static final List<Column> COLUMNS = List.of(
            area("编发单位代码", "441481"),
            Column.of("number", "期号", CellTypes.number(1, 9_999), "3")
                    .alias("期数", "第几期")
                    .mandatory(),
            Column.of("issuedOn", "编发日期", CellTypes.date(), "2005-03-08")
                    .alias("日期", "印发日期")
                    .mandatory(),
            Column.of("title", "标题", CellTypes.text(200), "全市驻村干部全部到位").mandatory(),
            Column.of("text", "正文", CellTypes.text(30_000), "各县（市、区）按时完成派驻任务。"),
            Column.of(
                            "adoptedBy",
                            "采用级别",
                            CellTypes.choice(
                                    Choice.of("Level", "PROVINCE", "省级", "省《简报》"),
                                    Choice.of("Level", "CITY", "市级", "市《简报》"),
                                    Choice.of("Level", "COUNTY", "县级", "县《简报》")),
                            "省")
                    .alias("采用"));

    BulletinImporter() {
        super(
                "bulletins",
                11,
                "bulletin",
                List.of("number", "area_code", "year"),
                COLUMNS,
                List.of(BulletinService.ADOPTED_FROM_ABOVE));
    }

    @Override
    protected void complete(ImportWork work) {
        work.run("alter table staged add year smallint generated always as (extract(year from issued_on)) stored");
    }
}

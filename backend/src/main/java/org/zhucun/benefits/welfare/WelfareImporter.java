package org.zhucun.benefits.welfare;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Choice;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.roster.cadre.CadreCells;
import org.zhucun.roster.ledger.LedgerImporter;
import org.zhucun.roster.ledger.Place;

/** Welfare records by cadre, kind and day; the cadre by ID number, or by name and unit. */
@ApplicationScoped
class WelfareImporter extends LedgerImporter {

    private static final List<Column> COLUMNS = List.of(
            Column.of(
                            "kind",
                            "保障类别",
                            CellTypes.choice(
                                    Choice.of("WelfareKind", "INSURANCE", "意外保险", "人身保险"),
                                    Choice.of("WelfareKind", "HEALTH_EXAMINATION", "健康检查"),
                                    Choice.of("WelfareKind", "LEADER_VISIT", "慰问", "领导慰问")),
                            "保险")
                    .alias("类别")
                    .mandatory(),
            Column.of("doneOn", "日期", CellTypes.date(), "2005-01-10")
                    .alias("办理日期", "起保日期")
                    .mandatory(),
            Column.of("endsOn", "有效期至", CellTypes.date(), "2005-12-31").alias("到期日期"),
            Column.of("amount", "金额（元）", CellTypes.amount(), "120").alias("金额", "保费"),
            Column.of("note", "备注", CellTypes.text(500), "人身意外伤害保险").alias("说明"));

    WelfareImporter() {
        super(
                Place.CADRE,
                "welfare-records",
                43,
                "welfare_record",
                List.of("done_on", "cadre_id", "kind"),
                COLUMNS,
                CadreCells.COLUMNS,
                WelfareRecordService.RULES);
    }

    @Override
    public List<Column> columns() {
        return Stream.concat(CadreCells.COLUMNS.stream(), COLUMNS.stream()).toList();
    }

    @Override
    public List<List<String>> oneOf() {
        return List.of(CadreCells.ONE_OF);
    }

    @Override
    protected void complete(ImportWork work) {
        CadreCells.find(work);
        work.raise(
                IssueCode.RANGE,
                "select row_no, 'amount' as field, array['0.01', '99999999.99'] as params from staged"
                        + " where not rejected and (amount = 0 or amount > 99999999.99)");
        work.run("alter table staged add cadre_id uuid, add area_code text collate \"C\"");
        work.run("""
                update staged s set cadre_id = n.cadre_id, area_code = c.area_code
                from cadre_named n join cadre c on c.id = n.cadre_id
                where n.row_no = s.row_no and n.found = 1
                """);
    }

    @Override
    protected List<String> completed() {
        return List.of("cadre_id", "area_code");
    }
}

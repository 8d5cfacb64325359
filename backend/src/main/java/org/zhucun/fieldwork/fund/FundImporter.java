package org.zhucun.fieldwork.fund;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.roster.ledger.LedgerImporter;
import org.zhucun.roster.ledger.Place;

/** Funds by village, day, source and purpose. A good deed is named by its title and, where that is not enough, its day. */
@ApplicationScoped
class FundImporter extends LedgerImporter {

    private static final List<Column> COLUMNS = List.of(
            village("441427104202"),
            Column.of("receivedOn", "收到日期", CellTypes.date(), "2005-01-12")
                    .alias("日期", "筹集日期")
                    .mandatory(),
            Column.of("source", "资金来源", CellTypes.text(200), "省珠江水利委员会驻村工作组")
                    .alias("来源")
                    .mandatory(),
            Column.of("purpose", "用途", CellTypes.text(200), "党员互助金")
                    .alias("资金用途")
                    .mandatory(),
            Column.of("raised", "筹集资金（元）", CellTypes.amount(), "500")
                    .alias("筹资", "筹集资金", "金额")
                    .mandatory(),
            Column.of("spent", "已使用（元）", CellTypes.amount(), "200").alias("已使用", "支出"));

    private static final List<Column> FURTHER = List.of(
            Column.of("deed", "好事实事", CellTypes.text(200), "").alias("所办实事"),
            Column.of("deedOn", "办理日期", CellTypes.date(), ""));

    FundImporter() {
        super(
                Place.VILLAGE,
                "funds",
                19,
                "fund",
                List.of("source", "village_code", "received_on", "purpose"),
                COLUMNS,
                FURTHER,
                FundService.RULES);
    }

    /** What a row does not say of an earlier fund stays, and of a new one nothing is spent. */
    @Override
    protected void complete(ImportWork work) {
        work.run("alter table staged add deed_id uuid");
        work.run("""
                update staged s set
                    spent = coalesce(s.spent, (
                        select f.spent from fund f where f.village_code = s.village_code and f.received_on = s.received_on
                            and f.source = s.source and f.purpose = s.purpose), 0),
                    deed_id = (
                        select case count(*) when 1 then (array_agg(d.id))[1] end from deed d
                        where d.village_code = s.village_code and d.title = s.deed
                            and d.done_on = coalesce(s.deed_on, d.done_on) and starts_with(d.village_code, :scope))
                """);
        work.raise(
                IssueCode.UNKNOWN_DEED,
                "select row_no, 'deed' as field from staged where not rejected and deed is not null and deed_id is null");
    }

    @Override
    protected List<String> completed() {
        return List.of("deed_id");
    }
}

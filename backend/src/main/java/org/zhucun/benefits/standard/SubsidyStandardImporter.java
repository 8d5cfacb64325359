package org.zhucun.benefits.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Choice;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.platform.imports.rule.Rule;
import org.zhucun.roster.ledger.LedgerImporter;

/** Standards by area, basis, payer, whom they are narrowed to, and first day. */
@ApplicationScoped
class SubsidyStandardImporter extends LedgerImporter {

    private static final int COUNTY_CODE_LENGTH = 6;

    private static final List<Column> COLUMNS = List.of(
            area("适用地区代码", "441481"),
            Column.of("name", "补助项目", CellTypes.text(100), "驻村生活补助")
                    .alias("名称", "项目")
                    .mandatory(),
            Column.of(
                            "basis",
                            "计发方式",
                            CellTypes.choice(
                                    Choice.of("SubsidyBasis", "DAY", "天", "按日"),
                                    Choice.of("SubsidyBasis", "MONTH", "月"),
                                    Choice.of("SubsidyBasis", "YEAR", "年"),
                                    Choice.of("SubsidyBasis", "TRIP", "次"),
                                    Choice.of("SubsidyBasis", "ONCE", "一次")),
                            "按天")
                    .alias("方式")
                    .mandatory(),
            Column.of(
                            "payer",
                            "发放单位",
                            CellTypes.choice(
                                    Choice.of("SubsidyPayer", "FINANCE", "财政部门", "县财政"),
                                    Choice.of("SubsidyPayer", "UNIT", "单位")),
                            "财政")
                    .alias("资金来源")
                    .mandatory(),
            Column.of("amount", "标准（元）", CellTypes.amount(), "10")
                    .alias("标准", "金额")
                    .mandatory(),
            Column.of(
                    "dispatchLevel",
                    "派出级别",
                    CellTypes.choice(
                            Choice.of("DispatchLevel", "PROVINCE", "省", "省级"),
                            Choice.of("DispatchLevel", "CITY", "市", "市级"),
                            Choice.of("DispatchLevel", "COUNTY", "县", "县级"),
                            Choice.of("DispatchLevel", "TOWN", "镇", "镇级")),
                    "县派"),
            Column.of("villageClass", "村类别", CellTypes.choice(VillageClass.class), "贫困村"),
            Column.of("startsOn", "开始日期", CellTypes.date(), "2005-01-10")
                    .alias("自")
                    .mandatory(),
            Column.of("endsOn", "结束日期", CellTypes.date(), "2005-12-31").alias("至"));

    /** What would stand when the file is stored, held against each of its rows; of two rows it is said of the later. */
    private static final Rule ONE_FITS = new Rule(IssueCode.STANDARD_OVERLAP, """
            select s.row_no, 'startsOn' as field
            from (
                select n.row_no, n.area_code, n.basis, n.payer, n.dispatch_level, n.village_class, n.starts_on,
                    coalesce(n.ends_on, t.ends_on) as ends_on
                from staged n
                left join subsidy_standard t using (area_code, basis, payer, narrowed, starts_on)) s
            where exists (
                select from (
                    select n.row_no, n.area_code, n.basis, n.payer, n.dispatch_level, n.village_class, n.starts_on,
                        coalesce(n.ends_on, t.ends_on) as ends_on
                    from staged n
                    left join subsidy_standard t using (area_code, basis, payer, narrowed, starts_on)
                    union all
                    select 0, t.area_code, t.basis, t.payer, t.dispatch_level, t.village_class, t.starts_on, t.ends_on
                    from subsidy_standard t
                    where not exists (
                        select from staged n
                        where (n.area_code, n.basis, n.payer, n.narrowed, n.starts_on)
                            = (t.area_code, t.basis, t.payer, t.narrowed, t.starts_on))) o
                where o.row_no < s.row_no and o.basis = s.basis and o.payer = s.payer
                    and (starts_with(o.area_code, s.area_code) or starts_with(s.area_code, o.area_code))
                    and (o.dispatch_level is null or s.dispatch_level is null or o.dispatch_level = s.dispatch_level)
                    and (o.village_class is null or s.village_class is null or o.village_class = s.village_class)
                    and daterange(o.starts_on, o.ends_on, '[]') && daterange(s.starts_on, s.ends_on, '[]'))
            """);

    SubsidyStandardImporter() {
        super(
                "subsidy-standards",
                22,
                "subsidy_standard",
                List.of("area_code", "basis", "payer", "narrowed", "starts_on"),
                COLUMNS,
                Stream.concat(SubsidyStandardService.RULES.stream(), Stream.of(ONE_FITS))
                        .toList());
    }

    /** Towns set no standards, by file as by form. */
    @Override
    protected void complete(ImportWork work) {
        work.run("alter table staged add narrowed text generated always as"
                + " (coalesce(dispatch_level, 'ALL') || '-' || coalesce(village_class, 'ALL')) stored");
        work.raise(
                IssueCode.OUT_OF_SCOPE,
                "select row_no, 'areaCode' as field, array[:scope] as params from staged where not rejected and length(:scope) > "
                        + COUNTY_CODE_LENGTH);
    }
}

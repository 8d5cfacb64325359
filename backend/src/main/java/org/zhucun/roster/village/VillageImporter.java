package org.zhucun.roster.village;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.Importer;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Column;

/** Villages by code, with the collective income of one year. */
@ApplicationScoped
class VillageImporter implements Importer {

    private static final long MANY = 10_000_000;

    private static final List<Column> COLUMNS = List.of(
            Column.of("code", "代码", CellTypes.code(12), "441481107217")
                    .alias("村代码")
                    .mandatory(),
            Column.of("name", "名称", CellTypes.text(50), "蓝排村委会").alias("村名").mandatory(),
            Column.of("incomeYear", "年份", CellTypes.number(1949, 2100), "2004"),
            Column.of("collectiveIncome", "年集体经济收入", CellTypes.amount(), "12000")
                    .alias("年集体经济收入（元）", "集体经济收入"),
            Column.of("population", "人口", CellTypes.number(0, MANY), "1500"),
            Column.of("households", "户数", CellTypes.number(0, MANY), "360"),
            Column.of("labourForce", "劳动力", CellTypes.number(0, MANY), "800"),
            Column.of("partyMembers", "党员", CellTypes.number(0, MANY), "42").alias("党员人数"));

    @Override
    public String resource() {
        return "villages";
    }

    @Override
    public int loadOrder() {
        return 2;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public void check(ImportWork work) {
        work.rejectDuplicates("code", "code");
        work.rejectOutOfScope("code", "code");
        work.raise(IssueCode.UNKNOWN_AREA, """
                select row_no, 'code' as field from staged
                where starts_with(code, :scope) and not exists (select from area where area.code = left(staged.code, 9))
                """);
        work.raise(IssueCode.REQUIRED, """
                select row_no, case when income_year is null then 'incomeYear' else 'collectiveIncome' end as field
                from staged where not rejected and (income_year is null) <> (collective_income is null)
                """);
        work.settleStaged();
        plan(work);
        work.applyStrategy("code");
    }

    private static void plan(ImportWork work) {
        work.run("""
                create temporary table plan on commit drop as
                select *, described or earned as changed from (
                    select s.row_no, s.code, s.name, s.income_year::smallint as year, s.collective_income as income,
                        coalesce(s.population, v.population)::integer as population,
                        coalesce(s.households, v.households)::integer as households,
                        coalesce(s.labour_force, v.labour_force)::integer as labour_force,
                        coalesce(s.party_members, v.party_members)::integer as party_members,
                        v.code is null as is_new,
                        (s.name, coalesce(s.population, v.population), coalesce(s.households, v.households),
                            coalesce(s.labour_force, v.labour_force), coalesce(s.party_members, v.party_members))
                            is distinct from
                            (v.name, v.population, v.households, v.labour_force, v.party_members) as described,
                        s.income_year is not null and s.collective_income is distinct from i.collective_income as earned
                    from staged s
                    left join village v on v.code = s.code
                    left join village_income i on i.village_code = s.code and i.year = s.income_year
                    where not s.rejected) row
                """);
    }

    @Override
    public void write(ImportWork work) {
        work.run("""
                insert into village (code, name, population, households, labour_force, party_members)
                select code, name, population, households, labour_force, party_members from plan where is_new
                order by code
                """);
        work.run("""
                update village v set name = p.name, population = p.population, households = p.households,
                    labour_force = p.labour_force, party_members = p.party_members,
                    version = v.version + 1, updated_at = now()
                from plan p where v.code = p.code and not p.is_new and p.changed
                """);
        work.run("""
                insert into village_income (village_code, year, collective_income)
                select code, year, income from plan where earned
                on conflict (village_code, year) do update set collective_income = excluded.collective_income
                """);
    }
}

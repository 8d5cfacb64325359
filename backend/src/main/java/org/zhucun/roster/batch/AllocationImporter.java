package org.zhucun.roster.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.Importer;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Column;

/** The allocations, by batch and county. */
@ApplicationScoped
class AllocationImporter implements Importer {

    private static final long MANY = 1_000_000;

    private static final List<Column> COLUMNS = List.of(
            Column.of("areaCode", "县（市、区）代码", CellTypes.code(6), "441481")
                    .alias("县代码", "代码")
                    .mandatory(),
            Column.of("teams", "工作组", CellTypes.number(0, MANY), "180").mandatory(),
            Column.of("cadres", "干部", CellTypes.number(0, MANY), "640").mandatory(),
            BatchLookup.column());

    private final Today today;

    AllocationImporter(Today today) {
        this.today = today;
    }

    @Override
    public String resource() {
        return "allocations";
    }

    @Override
    public int loadOrder() {
        return 4;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public void check(ImportWork work) {
        BatchLookup.resolve(work, "date '" + today.day() + "'");
        work.rejectOutOfScope("area_code", "areaCode");
        work.raise(IssueCode.UNKNOWN_AREA, """
                select row_no, 'areaCode' as field from staged
                where starts_with(area_code, :scope) and not exists (select from area where code = staged.area_code)
                """);
        work.settleStaged();
        work.run("""
                create temporary table plan on commit drop as
                select s.row_no, m.batch_id, s.area_code, s.teams::integer as teams, s.cadres::integer as cadres,
                    a.area_code is null as is_new,
                    (a.teams, a.cadres) is distinct from (s.teams::integer, s.cadres::integer) as changed
                from staged s
                join batch_match m on m.batch = coalesce(s.batch, '')
                left join allocation a on a.batch_id = m.batch_id and a.area_code = s.area_code
                where not s.rejected
                """);
        work.raise(IssueCode.DUPLICATE_IN_FILE, """
                select row_no, 'areaCode' as field, array[first_row::text] as params
                from (select row_no, min(row_no) over (partition by batch_id, area_code) as first_row from plan) d
                where row_no > first_row
                """);
        work.settlePlan();
        work.applyStrategy("areaCode");
    }

    @Override
    public void write(ImportWork work) {
        work.run("insert into allocation (batch_id, area_code, teams, cadres) "
                + "select batch_id, area_code, teams, cadres from plan where is_new");
        work.run("update allocation a set teams = p.teams, cadres = p.cadres, version = a.version + 1, "
                + "updated_at = now() from plan p "
                + "where a.batch_id = p.batch_id and a.area_code = p.area_code and not p.is_new and p.changed");
    }
}

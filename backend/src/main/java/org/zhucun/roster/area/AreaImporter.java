package org.zhucun.roster.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.Importer;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Column;

/** Areas by code. The area above may stand in the same file, in any order. */
@ApplicationScoped
class AreaImporter implements Importer {

    private static final List<Column> COLUMNS = List.of(
            Column.of("code", "代码", CellTypes.code(2, 4, 6, 9), "441481107")
                    .alias("行政区划代码", "区划代码")
                    .mandatory(),
            Column.of("name", "名称", CellTypes.text(50), "永和镇").mandatory());

    @Override
    public String resource() {
        return "areas";
    }

    @Override
    public int loadOrder() {
        return 1;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public void check(ImportWork work) {
        work.rejectDuplicates("code", "code");
        work.rejectOutOfScope("code", "code");
        work.settleStaged();
        work.run("""
                create temporary table plan on commit drop as
                select s.row_no, s.code, s.name, a.code is null as is_new, a.name is distinct from s.name as changed,
                    left(s.code, case length(s.code) when 4 then 2 when 6 then 4 when 9 then 6 else 0 end) as parent
                from staged s left join area a on a.code = s.code
                where not s.rejected
                """);
        work.applyStrategy("code");
        rejectTakenNames(work);
        rejectOrphans(work);
    }

    @Override
    public void write(ImportWork work) {
        work.run("insert into area (code, name) select code, name from plan where is_new order by code");
        work.run("update area a set name = p.name, version = a.version + 1, updated_at = now() "
                + "from plan p where a.code = p.code and not p.is_new and p.changed");
    }

    /** Names are unique below one parent; a name that another area has now is taken, even if the file renames that area. */
    private static void rejectTakenNames(ImportWork work) {
        work.raise(IssueCode.DUPLICATE_NAME, """
                select p.row_no, 'name' as field, array[a.code] as params
                from plan p join area a on a.parent_code = p.parent and a.name = p.name and a.code <> p.code
                """);
        work.raise(IssueCode.DUPLICATE_NAME, """
                select row_no, 'name' as field, array[first_code] as params
                from (select row_no, parent, first_value(code) over same as first_code, row_number() over same as place
                      from plan where parent <> '' window same as (partition by parent, name order by changed, row_no)) n
                where place > 1
                """);
        work.settlePlan();
    }

    /** An orphan's children are orphans, too: once more for each level. */
    private static void rejectOrphans(ImportWork work) {
        int fallen;
        do {
            work.raise(IssueCode.UNKNOWN_AREA, """
                    select row_no, 'code' as field from plan
                    where parent <> '' and not exists (select from area where code = plan.parent)
                        and not exists (select from plan above where above.code = plan.parent)
                    """);
            fallen = work.settlePlan();
        } while (fallen > 0);
    }
}

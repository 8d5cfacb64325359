package org.zhucun.roster.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.Importer;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Choice;
import org.zhucun.platform.imports.column.Column;

/** Dispatching units by area and name. */
@ApplicationScoped
class UnitImporter implements Importer {

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
            Column.of("areaCode", "所在地代码", CellTypes.code(2, 4, 6, 9), "4414").mandatory());

    @Override
    public String resource() {
        return "units";
    }

    @Override
    public int loadOrder() {
        return 3;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public void check(ImportWork work) {
        work.rejectDuplicates("area_code, name", "name");
        work.rejectOutOfScope("area_code", "areaCode");
        work.raise(IssueCode.UNKNOWN_AREA, """
                select row_no, 'areaCode' as field from staged
                where starts_with(area_code, :scope) and not exists (select from area where code = staged.area_code)
                """);
        work.settleStaged();
        work.run("""
                create temporary table plan on commit drop as
                select s.row_no, s.name, s.level, s.area_code, u.id, u.id is null as is_new,
                    u.level is distinct from s.level as changed
                from staged s left join dispatching_unit u on u.area_code = s.area_code and u.name = s.name
                where not s.rejected
                """);
        work.applyStrategy("name");
    }

    @Override
    public void write(ImportWork work) {
        work.run("insert into dispatching_unit (name, level, area_code) "
                + "select name, level, area_code from plan where is_new");
        work.run("update dispatching_unit u set level = p.level, version = u.version + 1, updated_at = now() "
                + "from plan p where u.id = p.id and p.changed");
    }
}

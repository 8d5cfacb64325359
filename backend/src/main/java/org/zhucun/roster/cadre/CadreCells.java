package org.zhucun.roster.cadre;

import java.util.List;
import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Column;

/** The cadre of a row, as a file says it: by ID number, or by name and, where that is not enough, unit. */
public final class CadreCells {

    public static final List<Column> COLUMNS = List.of(
            Column.of("idNumber", "身份证号", CellTypes.idNumber(), "441481198001010016")
                    .alias("身份证", "身份证号码", "公民身份号码")
                    .masked(),
            Column.of("name", "姓名", CellTypes.text(50), "蓝华明"),
            Column.of("unit", "派出单位", CellTypes.text(100), "市财政局").alias("单位", "工作单位"));

    /** Of which each row has at least one. */
    public static final List<String> ONE_OF = List.of("idNumber", "name");

    private CadreCells() {}

    /**
     * Finds those of good rows among the cadres of the caller's area: the table {@code cadre_named}, with {@code row_no},
     * {@code cadre_id} and {@code field}, which names it. UNKNOWN_CADRE where there is none, AMBIGUOUS_CADRE where there are
     * several.
     *
     * @param columns further columns of {@code staged} that the caller's own SQL looks for
     */
    public static void find(ImportWork work, String... columns) {
        work.analyze("staged (" + String.join(", ", columns) + (columns.length == 0 ? "" : ", ")
                + "row_no, id_number, name)");
        work.run("""
                create temporary table cadre_meant on commit drop as
                select f.row_no, f.cadre_id
                from (select s.row_no, s.name, s.unit, c.id as cadre_id, c.name as called, c.unit_id, c.area_code
                      from staged s join cadre c on c.id_number = s.id_number where not s.rejected
                      union all
                      select s.row_no, s.name, s.unit, c.id, c.name, c.unit_id, c.area_code
                      from staged s join cadre c on c.name = s.name where not s.rejected and s.id_number is null) f
                join dispatching_unit u on u.id = f.unit_id
                where starts_with(f.area_code, :scope) and coalesce(f.name, f.called) = f.called
                    and (f.unit is null or translate(f.unit, '()', '（）') = translate(u.name, '()', '（）'))
                """);
        work.run("""
                create temporary table cadre_named on commit drop as
                select s.row_no, case when s.id_number is null then 'name' else 'idNumber' end as field,
                    coalesce(m.found, 0) as found, m.cadre_id
                from staged s
                left join (select row_no, count(*) as found, (array_agg(cadre_id))[1] as cadre_id
                           from cadre_meant group by row_no) m using (row_no)
                where not s.rejected
                """);
        work.raise(IssueCode.UNKNOWN_CADRE, "select row_no, field from cadre_named where found = 0");
        work.raise(IssueCode.AMBIGUOUS_CADRE, "select row_no, field from cadre_named where found > 1");
    }
}

package org.zhucun.fieldwork.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.Importer;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Column;

/** Who took part in trainings: a row a cadre, by ID number, or by name and unit. */
@ApplicationScoped
class ParticipantImporter implements Importer {

    private static final List<Column> COLUMNS = List.of(
            Column.of("title", "培训名称", CellTypes.text(200), "第一批驻村干部培训会")
                    .alias("培训", "标题")
                    .mandatory(),
            Column.of("heldOn", "日期", CellTypes.date(), "2005-01-06")
                    .alias("培训日期", "举办日期")
                    .mandatory(),
            Column.of("areaCode", "举办单位代码", CellTypes.code(2, 4, 6, 9), "4414"),
            Column.of("idNumber", "身份证号", CellTypes.idNumber(), "441481198001010016")
                    .alias("身份证", "身份证号码", "公民身份号码")
                    .masked(),
            Column.of("name", "姓名", CellTypes.text(50), "蓝华明"),
            Column.of("unit", "派出单位", CellTypes.text(100), "市财政局").alias("单位", "工作单位"));

    private static final String ROWS =
            " from located l where not exists (select from staged s" + " where s.row_no = l.row_no and s.rejected)";

    @Override
    public String resource() {
        return "training-participants";
    }

    @Override
    public int loadOrder() {
        return 18;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<String>> oneOf() {
        return List.of(List.of("idNumber", "name"));
    }

    @Override
    public void check(ImportWork work) {
        locate(work);
        work.raise(
                IssueCode.UNKNOWN_TRAINING,
                "select row_no, 'title' as field from located where cardinality(trainings) = 0");
        work.raise(
                IssueCode.AMBIGUOUS_TRAINING,
                "select row_no, 'title' as field from located where cardinality(trainings) > 1");
        work.raise(IssueCode.UNKNOWN_CADRE, "select row_no, field from located where cardinality(cadres) = 0");
        work.raise(IssueCode.AMBIGUOUS_CADRE, "select row_no, field from located where cardinality(cadres) > 1");
        work.settleStaged();
        work.raise(IssueCode.DUPLICATE_IN_FILE, """
                select row_no, field, array[first_row::text] as params
                from (select l.*, min(row_no) over (partition by trainings[1], cadres[1]) as first_row%s) l
                where row_no > first_row
                """.formatted(ROWS));
        work.settleStaged();
        work.run(
                "create temporary table plan on commit drop as select l.row_no, l.field, l.trainings[1] as training_id,"
                        + " l.cadres[1] as cadre_id, not exists (select from training_participant p"
                        + " where p.training_id = l.trainings[1] and p.cadre_id = l.cadres[1]) as is_new, false as changed"
                        + ROWS);
        work.rejectUnwanted("plan", "field");
        work.settlePlan();
    }

    @Override
    public void write(ImportWork work) {
        work.run("insert into training_participant (training_id, cadre_id)"
                + " select training_id, cadre_id from plan where is_new");
    }

    /** The table {@code located}: of each good row the trainings and the cadres inside the area that it may mean. */
    private static void locate(ImportWork work) {
        work.analyze("staged (row_no, title, held_on, id_number, name)");
        work.run("""
                create temporary table meant on commit drop as
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
                create temporary table located on commit drop as
                select s.row_no, case when s.id_number is null then 'name' else 'idNumber' end as field,
                    array(select t.id from training t where t.title = s.title and t.held_on = s.held_on
                        and t.area_code = coalesce(s.area_code, t.area_code) and starts_with(t.area_code, :scope)) as trainings,
                    coalesce(m.cadres, '{}') as cadres
                from staged s
                left join (select row_no, array_agg(cadre_id) as cadres from meant group by row_no) m using (row_no)
                where not s.rejected
                """);
    }
}

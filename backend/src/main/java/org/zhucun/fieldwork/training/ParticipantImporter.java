package org.zhucun.fieldwork.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.Importer;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.roster.cadre.CadreCells;

/** Who took part in trainings: a row a cadre, by ID number, or by name and unit. */
@ApplicationScoped
class ParticipantImporter implements Importer {

    private static final List<Column> TRAINING = List.of(
            Column.of("title", "培训名称", CellTypes.text(200), "第一批驻村干部培训会")
                    .alias("培训", "标题")
                    .mandatory(),
            Column.of("heldOn", "日期", CellTypes.date(), "2005-01-06")
                    .alias("培训日期", "举办日期")
                    .mandatory(),
            Column.of("areaCode", "举办单位代码", CellTypes.code(2, 4, 6, 9), "4414"));

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
        return Stream.concat(TRAINING.stream(), CadreCells.COLUMNS.stream()).toList();
    }

    @Override
    public List<List<String>> oneOf() {
        return List.of(CadreCells.ONE_OF);
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
        work.settleStaged();
        work.raise(IssueCode.DUPLICATE_IN_FILE, """
                select row_no, field, array[first_row::text] as params
                from (select l.*, min(row_no) over (partition by trainings[1], cadre_id) as first_row%s) l
                where row_no > first_row
                """.formatted(ROWS));
        work.settleStaged();
        work.run(
                "create temporary table plan on commit drop as select l.row_no, l.field, l.trainings[1] as training_id,"
                        + " l.cadre_id, not exists (select from training_participant p"
                        + " where p.training_id = l.trainings[1] and p.cadre_id = l.cadre_id) as is_new, false as changed"
                        + ROWS);
        work.rejectUnwanted("plan", "field");
        work.settlePlan();
    }

    @Override
    public void write(ImportWork work) {
        work.run("insert into training_participant (training_id, cadre_id)"
                + " select training_id, cadre_id from plan where is_new");
    }

    /** The table {@code located}: of each good row its cadre, and the trainings inside the area that it may mean. */
    private static void locate(ImportWork work) {
        CadreCells.find(work, "title", "held_on");
        work.run("""
                create temporary table located on commit drop as
                select n.row_no, n.field, n.cadre_id,
                    array(select t.id from training t where t.title = s.title and t.held_on = s.held_on
                        and t.area_code = coalesce(s.area_code, t.area_code) and starts_with(t.area_code, :scope)) as trainings
                from staged s join cadre_named n using (row_no)
                """);
    }
}

package org.zhucun.liaison.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.roster.batch.BatchLookup;
import org.zhucun.roster.ledger.LedgerImporter;
import org.zhucun.roster.ledger.Place;

/** Liaison groups by town and batch. Their cadres are named by name or, where the town has two of it, by ID number. */
@ApplicationScoped
class LiaisonGroupImporter extends LedgerImporter {

    private static final List<Column> COLUMNS = List.of(
            Column.of("areaCode", "镇（街道）代码", CellTypes.code(9), "441481107")
                    .alias("镇代码", "镇街代码")
                    .mandatory(),
            Column.of("formedOn", "成立日期", CellTypes.date(), "2005-01-12")
                    .alias("组成日期", "日期")
                    .mandatory());

    private static final List<Column> FURTHER = List.of(
            BatchLookup.column(),
            Column.of("head", "组长", CellTypes.text(50), "蓝华明")
                    .alias("联络组组长")
                    .mandatory()
                    .masked(),
            Column.of("deputies", "副组长", CellTypes.text(100), "陈建国、李秀英")
                    .alias("联络组副组长")
                    .mandatory()
                    .masked());

    LiaisonGroupImporter() {
        super(
                Place.AREA,
                "liaison-groups",
                31,
                "liaison_group",
                List.of("area_code", "batch_id"),
                COLUMNS,
                FURTHER,
                LiaisonGroupRules.of("head", "deputies", "deputies"));
    }

    @Override
    protected void complete(ImportWork work) {
        BatchLookup.resolve(work, "formed_on");
        work.run("alter table staged add batch_id uuid, add head_id uuid, add first_deputy_id uuid,"
                + " add second_deputy_id uuid");
        work.run("update staged s set batch_id = m.batch_id from batch_match m"
                + " where m.batch = coalesce(s.batch, '') and m.day = s.formed_on");
        find(work);
        work.raise(
                IssueCode.ONE_HEAD,
                "select row_no, field from named where field = 'head' group by row_no, field having count(*) > 1");
        work.raise(
                IssueCode.TWO_DEPUTIES,
                "select row_no, field from named where field = 'deputies' group by row_no, field having count(*) <> 2");
        work.raise(
                IssueCode.NOT_POSTED_IN_TOWN,
                "select distinct row_no, field, array[formed_on::text] as params from named where cardinality(cadres) = 0");
        work.raise(IssueCode.AMBIGUOUS_CADRE, "select distinct row_no, field from named where cardinality(cadres) > 1");
        work.run("""
                update staged s set head_id = n.heads[1], first_deputy_id = n.deputies[1], second_deputy_id = n.deputies[2]
                from (select row_no, array_agg(cadres[1]) filter (where field = 'head') as heads,
                        array_agg(cadres[1] order by place) filter (where field = 'deputies') as deputies
                      from named group by row_no) n
                where n.row_no = s.row_no
                """);
    }

    @Override
    protected List<String> completed() {
        return List.of("batch_id", "head_id", "first_deputy_id", "second_deputy_id");
    }

    /** The table {@code named}: of each name in a row the cadres on post in the town that day whom it may mean. */
    private static void find(ImportWork work) {
        work.run("""
                create temporary table named on commit drop as
                select s.row_no, s.formed_on, f.field, n.place, array_remove(array_agg(distinct c.id), null) as cadres
                from staged s
                cross join lateral (values ('head', s.head), ('deputies', s.deputies)) as f (field, cell)
                cross join lateral regexp_split_to_table(f.cell, '[、，,；; ]+') with ordinality as n (said, place)
                left join posting p on p.village_code >= s.area_code and p.village_code < s.area_code || ':'
                    and s.formed_on between p.posted_on and coalesce(p.ended_on, 'infinity')
                left join cadre c on c.id = p.cadre_id and n.said in (c.name, c.id_number)
                where not s.rejected and starts_with(s.area_code, :scope) and n.said <> ''
                group by s.row_no, s.formed_on, f.field, n.place
                """);
    }
}

package org.zhucun.fieldwork.entry;

import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Column;

/** Who took part, as a file says it: the names of cadres on post in the village that day. */
public final class ParticipantCells {

    public static final Column COLUMN =
            Column.of("cadres", "参与干部", CellTypes.text(500), "蓝华明、陈建国").alias("参与人");

    private ParticipantCells() {}

    /**
     * Finds those of new records: the rows of {@code participant}, with {@code row_no} and {@code cadre_id}.
     * NOT_POSTED_HERE where a name is nobody's or several cadres'.
     *
     * @param day the column of the day
     */
    public static void find(ImportWork work, String day) {
        work.run("""
                create temporary table participant on commit drop as
                select s.row_no, n.name, po.cadre_id
                from plan p join staged s using (row_no)
                cross join lateral regexp_split_to_table(s.cadres, '[、，,；; ]+') as n (name)
                left join (posting po join cadre c on c.id = po.cadre_id)
                    on po.village_code = s.village_code and c.name = n.name
                    and s.%s between po.posted_on and coalesce(po.ended_on, 'infinity')
                where p.is_new and n.name <> ''
                """.formatted(day));
        work.raise(
                IssueCode.NOT_POSTED_HERE,
                "select row_no, 'cadres' as field, array[name] as params from participant group by row_no, name"
                        + " having count(cadre_id) <> 1");
    }
}

package org.zhucun.liaison.leader;

import java.util.List;
import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Column;

/** A leader, as a file names one: by name and, where that is not enough, by post. */
public final class LeaderCells {

    public static final List<Column> COLUMNS = List.of(
            Column.of("leader", "领导姓名", CellTypes.text(50), "").alias("挂钩领导").mandatory(),
            Column.of("post", "职务", CellTypes.text(100), ""));

    private LeaderCells() {}

    /**
     * Finds those of {@code staged}, in a column {@code leader_id}, among the leaders of the row's {@code area_code} and of
     * the areas above it, for rows of the caller's area: of others it tells nothing. UNKNOWN_LEADER where there is none, AMBIGUOUS_LEADER where there are several.
     */
    public static void find(ImportWork work) {
        work.run("alter table staged add leader_id uuid");
        work.run("""
                create temporary table leader_meant on commit drop as
                select s.row_no, count(l.id) as leaders, (array_agg(l.id))[1] as leader_id
                from staged s
                left join liaison_leader l on l.name = s.leader and l.post = coalesce(s.post, l.post)
                    and starts_with(s.area_code, l.area_code)
                where not s.rejected and starts_with(s.area_code, :scope) group by s.row_no
                """);
        work.run("update staged s set leader_id = m.leader_id from leader_meant m"
                + " where m.row_no = s.row_no and m.leaders = 1");
        work.raise(IssueCode.UNKNOWN_LEADER, "select row_no, 'leader' as field from leader_meant where leaders = 0");
        work.raise(IssueCode.AMBIGUOUS_LEADER, "select row_no, 'leader' as field from leader_meant where leaders > 1");
    }
}

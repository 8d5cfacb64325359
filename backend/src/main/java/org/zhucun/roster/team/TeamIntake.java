package org.zhucun.roster.team;

import java.util.Map;
import org.zhucun.kernel.sql.SqlRunner;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.rule.Rule;

/** Founds teams when the first member joins, one by one or by a file. */
public final class TeamIntake {

    /** Nobody joins a dissolved team. Of the rows {@code joining}, with {@code field, village_code, batch_id}. */
    public static final Rule NOT_DISSOLVED = new Rule(IssueCode.TEAM_DISSOLVED, """
            select j.row_no, j.field, array[t.dissolved_on::text] as params
            from joining j join team t on t.village_code = j.village_code and t.batch_id = j.batch_id
            where t.dissolved_on is not null
            """);

    private TeamIntake() {}

    /**
     * Founds the teams of those who join, or takes them as they are, and locks them: two leaders at once wait for each
     * other instead of deadlocking. A team begins with its first member, and the unit of its first leader leads it.
     *
     * @param joining SQL of {@code village_code, batch_id, posted_on, leader_unit_id}, the last null but for leaders
     */
    public static void found(SqlRunner sql, String joining, Map<String, ?> values) {
        sql.run("""
                insert into team as t (village_code, batch_id, lead_unit_id, founded_on)
                select village_code, batch_id, (array_agg(leader_unit_id) filter (where leader_unit_id is not null))[1],
                    min(posted_on)
                from (%s) joining group by village_code, batch_id order by village_code, batch_id
                on conflict on constraint team_one_per_village_and_batch do update set
                    founded_on = least(t.founded_on, excluded.founded_on),
                    lead_unit_id = coalesce(t.lead_unit_id, excluded.lead_unit_id),
                    version = t.version + 1, updated_at = now()
                where excluded.founded_on < t.founded_on or t.lead_unit_id is null and excluded.lead_unit_id is not null
                """.formatted(joining), values);
    }
}

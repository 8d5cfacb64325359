package org.zhucun.roster.posting;

import java.util.Map;
import org.zhucun.platform.imports.ImportWork;
import org.zhucun.roster.team.TeamIntake;

/**
 * Writes postings, and founds their teams. Ends and demotions go before beginnings and promotions, so that no two postings of a cadre
 * and no two leaders of a team meet on the way.
 */
final class PostingWrite {

    private PostingWrite() {}

    static void write(ImportWork work) {
        if (work.movesAllowed()) {
            endOldPostings(work);
        }
        TeamIntake.found(work, """
                select village_code, batch_id, posted_on, case role when 'LEADER' then unit_id end as leader_unit_id
                from plan where role <> 'SOLE' and (is_new or changed)
                """, Map.of());
        change(work, "p.role <> 'LEADER'");
        change(work, "p.role = 'LEADER'");
        begin(work);
    }

    private static void endOldPostings(ImportWork work) {
        work.run("""
                update posting o set ended_on = p.posted_on - 1, end_reason = 'MOVED',
                    version = o.version + 1, updated_at = now()
                from plan p left join standing s on s.row_no = p.row_no
                where o.cadre_id = p.cadre_id and not p.is_new and o.id is distinct from s.id
                    and o.posted_on < p.posted_on and o.ended_on is null
                """);
    }

    private static void change(ImportWork work, String which) {
        work.run("""
            update posting o set role = p.role, posted_on = p.posted_on, team_id = t.id,
                version = o.version + 1, updated_at = now()
            from plan p join standing s on s.row_no = p.row_no
            left join team t on p.role <> 'SOLE' and t.village_code = p.village_code and t.batch_id = p.batch_id
            where o.id = s.id and (s.role, s.posted_on) is distinct from (p.role, p.posted_on) and %s
            """.formatted(which));
    }

    private static void begin(ImportWork work) {
        work.run("""
                insert into posting (cadre_id, village_code, team_id, batch_id, role, posted_on)
                select p.cadre_id, p.village_code, t.id, p.batch_id, p.role, p.posted_on
                from plan p
                left join team t on p.role <> 'SOLE' and t.village_code = p.village_code and t.batch_id = p.batch_id
                where p.is_new or not exists (select from standing s where s.row_no = p.row_no)
                order by p.cadre_id
                """);
    }
}

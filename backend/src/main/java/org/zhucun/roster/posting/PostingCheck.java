package org.zhucun.roster.posting;

import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.roster.cadre.CadreConditions;
import org.zhucun.roster.team.TeamIntake;

/**
 * The postings that a roster tells, against each other and against those stored.
 *
 * <p>Leaves the temporary table {@code standing}: for a row of {@code plan} the stored posting that it is about, if
 * there is one: of the same cadre, village and batch, begun the same day or still lasting.
 */
final class PostingCheck {

    private PostingCheck() {}

    static void check(ImportWork work) {
        match(work);
        rejectChangesOfHistory(work);
        rejectOverlaps(work);
        work.settlePlan();
        markChanged(work);
        rejectDissolvedTeams(work);
        work.settlePlan();
        rejectSecondLeaders(work);
    }

    private static void match(ImportWork work) {
        work.run("""
                create temporary table standing on commit drop as
                select distinct on (p.row_no) p.row_no, o.id, o.role, o.posted_on, o.ended_on
                from plan p
                join posting o on o.cadre_id = p.cadre_id and o.village_code = p.village_code and o.batch_id = p.batch_id
                where not p.is_new and (o.posted_on = p.posted_on or o.ended_on is null)
                order by p.row_no, o.posted_on = p.posted_on desc, o.ended_on is null desc, o.posted_on desc
                """);
        work.analyze("standing");
    }

    /** A posting that has ended is not changed. */
    private static void rejectChangesOfHistory(ImportWork work) {
        work.raise(IssueCode.POSTING_ENDED, """
                select p.row_no, 'role' as field from plan p join standing s on s.row_no = p.row_no
                where s.ended_on is not null and s.role <> p.role
                """);
    }

    /**
     * A posting elsewhere in the same time. Where moves are allowed one that lasts and began earlier, inside the
     * caller's area, will be ended the day before.
     */
    private static void rejectOverlaps(ImportWork work) {
        work.raise(IssueCode.POSTING_OVERLAP, """
                select distinct p.row_no, 'postedOn' as field
                from plan p
                left join standing s on s.row_no = p.row_no
                join posting o on o.cadre_id = p.cadre_id and o.id is distinct from s.id
                where not p.is_new
                    and daterange(o.posted_on, o.ended_on, '[]') && daterange(p.posted_on, s.ended_on, '[]')
                    and not (:moves and o.ended_on is null and o.posted_on < p.posted_on
                        and starts_with(o.village_code, :scope))
                """);
    }

    private static void markChanged(ImportWork work) {
        work.run("""
                update plan p set changed = true
                where not p.is_new and not p.changed and not exists (
                    select from standing s
                    where s.row_no = p.row_no and s.role = p.role and s.posted_on = p.posted_on)
                """);
        // a row about an earlier posting does not say where the cadre is now
        work.run("""
                update plan p set area_code = p.old_area_code
                where not p.is_new and p.area_code <> p.old_area_code and exists (
                    select from posting o where o.cadre_id = p.cadre_id and o.posted_on > p.posted_on
                        and o.id not in (select id from standing where row_no = p.row_no))
                """);
    }

    private static void rejectDissolvedTeams(ImportWork work) {
        work.check(TeamIntake.NOT_DISSOLVED.over("""
                joining as (
                    select p.row_no, 'role' as field, p.village_code, p.batch_id from plan p
                    where p.role <> 'SOLE' and not exists (
                        select from standing s
                        where s.row_no = p.row_no and s.role = p.role and s.posted_on = p.posted_on))"""));
    }

    /**
     * One leader for each team at a time, in the file and beside those stored whom the file does not take away. A
     * rejected row may be the one that would have taken a leader away, so it is looked at again until nothing falls.
     */
    private static void rejectSecondLeaders(ImportWork work) {
        work.run("""
                create temporary table leader on commit drop as
                select p.row_no, p.cadre_id, p.village_code, p.batch_id, p.posted_on, s.id as posting_id,
                    coalesce(s.role = 'LEADER', false) as incumbent
                from plan p left join standing s on s.row_no = p.row_no
                where p.role = 'LEADER' and s.ended_on is null
                """);
        int fallen;
        do {
            work.raise(IssueCode.SECOND_LEADER, IN_FILE);
            work.raise(IssueCode.SECOND_LEADER, BESIDE_STORED);
            fallen = work.settlePlan();
            if (fallen > 0) {
                work.run("delete from leader where row_no not in (select row_no from plan)");
            }
        } while (fallen > 0);
    }

    /** Lasting postings overlap for certain: the stored leader stays, else the first row. */
    private static final String IN_FILE = """
            select row_no, 'role' as field from (
                select row_no, row_number() over (
                    partition by village_code, batch_id order by incumbent desc, row_no) as place
                from leader) lasting
            where place > 1
            """;

    private static final String BESIDE_STORED = """
            select distinct l.row_no, 'role' as field
            from leader l
            join team t on t.village_code = l.village_code and t.batch_id = l.batch_id
            join posting o on o.team_id = t.id and o.role = 'LEADER' and o.id is distinct from l.posting_id
            left join plan away on :moves and away.cadre_id = o.cadre_id and away.posted_on > o.posted_on
                and o.ended_on is null
            where daterange(o.posted_on, coalesce(away.posted_on - 1, o.ended_on), '[]')
                    && daterange(l.posted_on, null, '[]')
                and not exists (select from standing s join plan p on p.row_no = s.row_no where s.id = o.id)
            """;

    static void warn(ImportWork work) {
        work.raise(IssueCode.SOLE_BESIDE_TEAM, """
                select p.row_no, 'role' as field from plan p
                where p.role = 'SOLE' and (
                    exists (select from team t where t.village_code = p.village_code and t.batch_id = p.batch_id
                        and t.dissolved_on is null)
                    or (p.village_code, p.batch_id) in (select village_code, batch_id from plan where role <> 'SOLE'))
                """);
        work.raise(IssueCode.CADRE_OVER_40, """
                select row_no, 'idNumber' as field from plan
                where %s
                """.formatted(
                        CadreConditions.over40("substr(id_number, 7, 8)::date", "posted_on")));
    }
}

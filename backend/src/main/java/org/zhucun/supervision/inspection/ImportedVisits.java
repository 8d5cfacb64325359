package org.zhucun.supervision.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.supervision.finding.FindingIntake;

/** The rules of imported visits over {@code entry}, and their writing. */
final class ImportedVisits {

    private static final String POSTED = "p.village_code = %1$s.village_code and p.posted_on <= %1$s.visited_on"
            + " and (p.ended_on is null or p.ended_on >= %1$s.visited_on)";

    private ImportedVisits() {}

    static void judge(ImportWork work, LocalDate today) {
        work.raise(IssueCode.ROWS_DIFFER, """
                select row_no, said.field, array[said.agreed] as params
                from entry cross join lateral (values
                    ('endsOn', said_ends_on::text, ends_on::text), ('members', said_members, members),
                    ('state', said_state, state), ('visitedOn', said_visited_on::text, visited_on::text),
                    ('visitNote', said_visit_note, visit_note), ('absent', said_absent, absent)) said (field, cell, agreed)
                where said.cell <> said.agreed
                """);
        judgeVisits(work, today);
        judgeFindings(work);
        judgeAbsent(work);
    }

    private static void judgeVisits(ImportWork work, LocalDate today) {
        work.raise(IssueCode.REQUIRED, "select row_no, 'visitedOn' as field from entry where visited_on is null");
        String dated = "dated as (select * from entry)";
        String visited = "visited as (select * from entry)";
        work.check(VisitRules.ENDS_AFTER_START.over(dated));
        work.check(VisitRules.INSIDE_AREA.over(visited));
        work.check(VisitRules.NOT_BEFORE_START.over(visited));
        work.check(VisitRules.NOT_AFTER_END.over(visited), Map.of("today", today));
        work.check(VisitRules.DUE_AFTER_VISIT.over("found as (select * from entry)"));
    }

    private static void judgeFindings(ImportWork work) {
        work.raise(IssueCode.REQUIRED, """
                select row_no, part.field
                from entry cross join lateral (values
                    ('category', category is null), ('finding', finding is null), ('dueOn', due_on is null)) part (field, lacks)
                where part.lacks and num_nonnulls(category, said_severity, finding, due_on) > 0
                """);
        work.raise(IssueCode.DUPLICATE_IN_FILE, """
                select row_no, case when finding is null then place_field else 'finding' end as field, array[first_row::text] as params
                from (select *, min(row_no) over (
                        partition by area_code, kind, starts_on, lead, village_code, category, finding) as first_row
                      from entry) e
                where row_no > first_row
                """);
    }

    /** The table {@code absentee}: of each row the cadres who were absent. A name must mean one cadre posted there. */
    private static void judgeAbsent(ImportWork work) {
        work.run("""
                create temporary table absentee on commit drop as
                select e.row_no, said.name, e.said_absent is not null as is_said, array(
                    select c.id from posting p join cadre c on c.id = p.cadre_id
                    where c.name = said.name and %s) as cadres
                from entry e cross join lateral regexp_split_to_table(e.absent, '[、，,;； ]+') said (name)
                where said.name <> ''
                """.formatted(POSTED.formatted("e")));
        work.analyze("absentee (row_no)");
        work.raise(
                IssueCode.NOT_POSTED_HERE,
                "select row_no, 'absent' as field, array[name] as params from absentee"
                        + " where is_said and cardinality(cadres) <> 1");
    }

    static void write(ImportWork work, Instant now) {
        Map<String, ?> at = Map.of("now", now.atOffset(ZoneOffset.UTC));
        work.run("""
                create temporary table new_inspection on commit drop as
                select uuidv7() as id, area_code, kind, starts_on, lead, min(ends_on) as ends_on, min(members) as members,
                    min(state) as state
                from entry join plan using (row_no) where plan.is_new
                group by area_code, kind, starts_on, lead
                """);
        work.run("""
                create temporary table new_visit on commit drop as
                select distinct on (n.id, e.village_code) n.id as inspection_id, e.village_code, e.visited_on, e.visit_note,
                    array(select unnest(a.cadres) from absentee a where a.row_no = e.row_no) as absent
                from entry e join new_inspection n using (area_code, kind, starts_on, lead)
                order by n.id, e.village_code, e.row_no
                """);
        work.run("""
                insert into inspection (id, area_code, kind, starts_on, ends_on, lead, members, state, submitted_at, author_id,
                    author, created_at, updated_at)
                select id, area_code, kind, starts_on, ends_on, lead,
                    coalesce(regexp_split_to_array(members, '[、，,;； ]+'), '{}'), state,
                    case when state = 'SUBMITTED' then :now end, :account::uuid, :submitter, :now, :now
                from new_inspection
                """, at);
        work.run("insert into inspection_visit (inspection_id, village_code, visited_on, note)"
                + " select inspection_id, village_code, visited_on, visit_note from new_visit");
        writeChecks(work);
        writeFindings(work);
    }

    /** Who is not named was as the records say: on leave, on an outing, commuting, and otherwise present. */
    private static void writeChecks(ImportWork work) {
        work.run("insert into on_post_check (inspection_id, village_code, cadre_id, visited_on, result)"
                + " select v.inspection_id, v.village_code, p.cadre_id, v.visited_on,"
                + " case when p.cadre_id = any(v.absent) then 'ABSENT_UNEXPLAINED' else "
                + ExpectedResult.sql("p.cadre_id", "v.visited_on") + " end from new_visit v join posting p on "
                + POSTED.formatted("v"));
    }

    private static void writeFindings(ImportWork work) {
        FindingIntake.add(work, """
                select n.id as inspection_id, e.village_code,
                    row_number() over (partition by n.id, e.village_code order by e.row_no) as position, e.category,
                    e.severity, e.finding as text, null as owner_area_code, null::uuid as owner_unit_id,
                    e.visited_on as found_on, e.due_on, e.state = 'SUBMITTED' as submitted
                from entry e join new_inspection n using (area_code, kind, starts_on, lead)
                where e.finding is not null
                """, Map.of());
    }
}

package org.zhucun.attendance.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.Importer;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.platform.imports.source.FileIssue;
import org.zhucun.roster.village.VillageLookup;

/** Rows of duty sheets, by month, village and cadre. They go to drafts; what is submitted stays as it is. */
@ApplicationScoped
class DutyImporter implements Importer {

    private final Today today;

    DutyImporter(Today today) {
        this.today = today;
    }

    @Override
    public String resource() {
        return "duty-ledgers";
    }

    @Override
    public int loadOrder() {
        return 10;
    }

    @Override
    public List<Column> columns() {
        return DutyColumns.ALL;
    }

    @Override
    public List<List<String>> oneOf() {
        return List.of(List.of("village", "villageCode"), List.of("name", "idNumber"));
    }

    /** The column has to be there; a row that leaves it blank is not entered. */
    @Override
    public List<FileIssue> columnIssues(Set<String> fields) {
        return fields.contains("villageDays")
                ? List.of()
                : List.of(new FileIssue(IssueCode.MISSING_COLUMN, null, "在村天数", List.of("在村天数")));
    }

    @Override
    public void check(ImportWork work) {
        work.raise(
                IssueCode.MONTH_NOT_BEGUN,
                """
                select row_no, 'month' as field from staged where not rejected and month > :month
                """,
                Map.of("month", today.day().toString().substring(0, "2005-02".length())));
        work.analyze("staged (county, town, village, village_code, month)");
        VillageLookup.resolve(work);
        work.settleStaged();
        find(work);
        rejectUnknown(work);
        work.settleStaged();
        gather(work);
        judge(work);
        work.rejectUnwanted("entry", "'villageDays'");
        settle(work);
        work.run("""
                create temporary table plan on commit drop as
                select s.row_no, coalesce(e.is_new, false) as is_new, coalesce(e.changed, false) as changed
                from staged s left join entry e on e.row_no = s.row_no
                where not s.rejected
                """);
    }

    @Override
    public void write(ImportWork work) {
        work.run("""
                insert into duty_ledger (town_code, month)
                select distinct town_code, month from entry where is_new order by town_code, month
                on conflict (town_code, month) do nothing
                """);
        work.run("""
                insert into duty_entry as d (ledger_id, cadre_id, village_code, posted_days, village_days, meeting_days,
                    training_days, project_days, leave_days, unexplained_days, note)
                select l.id, e.cadre_id, e.village_code, e.posted_days, e.village_days, e.meeting_days, e.training_days,
                    e.project_days, e.leave_days, e.unexplained_days, e.note
                from entry e join duty_ledger l on l.town_code = e.town_code and l.month = e.month
                where e.is_new or e.changed
                on conflict (ledger_id, cadre_id) do update
                    set village_code = excluded.village_code, posted_days = excluded.posted_days,
                        village_days = excluded.village_days, meeting_days = excluded.meeting_days,
                        training_days = excluded.training_days, project_days = excluded.project_days,
                        leave_days = excluded.leave_days, unexplained_days = excluded.unexplained_days,
                        note = excluded.note
                """);
        work.run("""
                update duty_ledger l set version = version + 1, updated_at = now()
                from (select distinct town_code, month from entry where is_new or changed) touched
                where l.town_code = touched.town_code and l.month = touched.month
                """);
    }

    /** The table {@code located}: of each good row the village, and the cadres posted there whom the row may mean. */
    private static void find(ImportWork work) {
        work.run("create temporary table located on commit drop as "
                + "select s.row_no, p.code as village_code, left(p.code, 9) as town_code, s.month, "
                + "case when s.id_number is null then 'name' else 'idNumber' end as field, "
                + "(s.month || '-01')::date as first_day, "
                + "((s.month || '-01')::date + interval '1 month')::date - 1 as last_day, array("
                + "select distinct c.id from posting g join cadre c on c.id = g.cadre_id where g.village_code = p.code "
                + "and g.posted_on < ((s.month || '-01')::date + interval '1 month')::date "
                + "and (g.ended_on is null or g.ended_on >= (s.month || '-01')::date) "
                + "and (s.id_number is null or c.id_number = s.id_number) and (s.name is null or c.name = s.name)) as found "
                + "from staged s join place p on " + VillageLookup.JOIN + " where not s.rejected");
        work.analyze("located");
    }

    private static void rejectUnknown(ImportWork work) {
        work.raise(IssueCode.CADRE_NOT_POSTED, """
                select l.row_no, l.field, array(
                    select distinct c.name from posting g join cadre c on c.id = g.cadre_id
                    where g.village_code = l.village_code and g.posted_on <= l.last_day
                        and (g.ended_on is null or g.ended_on >= l.first_day) limit 5) as suggestions
                from located l where cardinality(l.found) = 0
                """);
        work.raise(IssueCode.AMBIGUOUS_CADRE, "select row_no, field from located where cardinality(found) > 1");
        work.raise(IssueCode.DUPLICATE_IN_FILE, """
                select row_no, field, array[first_row::text] as params
                from (select *, min(row_no) over (partition by town_code, month, found[1]) as first_row
                      from located where cardinality(found) = 1) l
                where row_no > first_row
                """);
    }

    /** The table {@code entry}: the days of each good row that says any, beside what is stored, which is locked. */
    private static void gather(ImportWork work) {
        work.run("""
                create temporary table ledger on commit drop as
                select g.id, g.town_code, g.month, g.state from duty_ledger g
                where (g.town_code, g.month) in (select town_code, month from located)
                order by g.id for update
                """);
        work.run("""
                create temporary table entry on commit drop as
                select n.*, l.state, d.cadre_id is null as is_new, d.cadre_id is not null and (d.posted_days, d.village_days,
                        d.meeting_days, d.training_days, d.project_days, d.leave_days, d.unexplained_days, d.note)
                    is distinct from (n.posted_days, n.village_days, n.meeting_days, n.training_days, n.project_days,
                        n.leave_days, n.unexplained_days, n.note) as changed
                from (
                    select a.*, %s as unexplained_days
                    from (
                        select w.row_no, w.town_code, w.month, w.found[1] as cadre_id, t.village_code, t.posted_days,
                            s.village_days::integer, coalesce(s.meeting_days, 0)::integer as meeting_days,
                            coalesce(s.training_days, 0)::integer as training_days,
                            coalesce(s.project_days, 0)::integer as project_days,
                            coalesce(s.leave_days, 0)::integer as leave_days, s.unexplained_days::integer as given, s.note
                        from located w
                        join staged s on s.row_no = w.row_no and not s.rejected and s.village_days is not null
                        cross join lateral (
                            select sum(least(coalesce(g.ended_on, w.last_day), w.last_day)
                                    - greatest(g.posted_on, w.first_day) + 1)::integer as posted_days,
                                (array_agg(g.village_code order by g.posted_on desc))[1] as village_code
                            from posting g
                            where g.cadre_id = w.found[1] and left(g.village_code, 9) = w.town_code
                                and g.posted_on <= w.last_day and (g.ended_on is null or g.ended_on >= w.first_day)) t) a) n
                left join ledger l on l.town_code = n.town_code and l.month = n.month
                left join duty_entry d on d.ledger_id = l.id and d.cadre_id = n.cadre_id
                """.formatted(DutyRules.UNEXPLAINED));
    }

    private static void judge(ImportWork work) {
        work.check(DutyRules.ADDS_UP);
        work.raise(
                IssueCode.LEDGER_SUBMITTED,
                "select row_no, 'month' as field from entry where state = 'SUBMITTED' and (is_new or changed)");
        settle(work);
    }

    private static void settle(ImportWork work) {
        if (work.settleStaged() > 0) {
            work.run("delete from entry using staged s where s.row_no = entry.row_no and s.rejected");
        }
    }
}

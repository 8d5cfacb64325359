package org.zhucun.supervision.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.Importer;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.roster.village.VillageLookup;

/**
 * Inspections, by office, kind, first day and lead. An inspection is taken whole or not at all, and once: what was
 * submitted stays as it is.
 */
@ApplicationScoped
class InspectionImporter implements Importer {

    private final InspectionService inspections;
    private final Clock clock;
    private final Today today;

    InspectionImporter(InspectionService inspections, Clock clock, Today today) {
        this.inspections = inspections;
        this.clock = clock;
        this.today = today;
    }

    @Override
    public String resource() {
        return "inspections";
    }

    @Override
    public int loadOrder() {
        return 9;
    }

    @Override
    public List<Column> columns() {
        return InspectionColumns.ALL;
    }

    @Override
    public List<List<String>> oneOf() {
        return List.of(List.of("village", "villageCode"));
    }

    @Override
    public void check(ImportWork work) {
        work.analyze("staged (office, county, town, village, village_code)");
        VillageLookup.resolve(work);
        work.settleStaged();
        findOffices(work);
        work.settleStaged();
        gather(work);
        ImportedVisits.judge(work, today.day());
        work.settleStaged();
        rejectIncomplete(work);
        work.settleStaged();
        work.run("delete from entry using staged s where s.row_no = entry.row_no and s.rejected");
        compare(work);
        work.applyStrategy("lead");
    }

    @Override
    public void write(ImportWork work) {
        ImportedVisits.write(work, clock.instant());
    }

    @Override
    public Runnable afterwards(ImportWork work) {
        List<UUID> submitted =
                work.list("select id from new_inspection where state = 'SUBMITTED'", Map.of(), row -> row.uuid("id"));
        return () -> inspections.announce(submitted);
    }

    /** The table {@code office_match}: an office by code or name, among those of one name the one of the village. */
    private static void findOffices(ImportWork work) {
        work.run("create temporary table area_spelling on commit drop as"
                + " select code, unnest(area_keys(name) || array[code]) as key from area");
        work.run("""
                create temporary table office_match on commit drop as
                select w.office, w.town_code, case when w.office = '' then :scope else (
                    select a.code from area_spelling a
                    where a.key = any(area_keys(regexp_replace(w.office, '(?<=.)(督查组|驻村工作办公室|驻村办公室|驻村办)$', '')))
                    order by starts_with(w.town_code, a.code) desc, starts_with(a.code, :scope) desc, length(a.code), a.code
                    limit 1) end as area_code
                from (select distinct coalesce(s.office, '') as office, left(p.code, 9) as town_code
                      from staged s join place p on\s""" + VillageLookup.JOIN + " where not s.rejected) w");
        work.analyze("office_match");
        String offices = "select s.row_no, 'office' as field, array[:scope] as params"
                + " from staged s join place p on " + VillageLookup.JOIN + " join office_match o on"
                + " o.office = coalesce(s.office, '') and o.town_code = left(p.code, 9) where not s.rejected and ";
        work.raise(IssueCode.UNKNOWN_AREA, offices + "o.area_code is null");
        work.raise(IssueCode.OUT_OF_SCOPE, offices + "not starts_with(o.area_code, :scope)");
    }

    /** The table {@code entry}: each good row, with what the rows of its inspection and its visit say together. */
    private static void gather(ImportWork work) {
        work.run("""
                create temporary table entry on commit drop as
                select s.row_no, o.area_code, s.kind, s.starts_on, s.lead, p.code as village_code, s.category,
                    coalesce(s.severity, case when s.finding is not null then 'MINOR' end) as severity, s.severity as said_severity,
                    s.finding, s.due_on, s.ends_on as said_ends_on, s.members as said_members, s.state as said_state,
                    s.visited_on as said_visited_on, s.visit_note as said_visit_note, s.absent as said_absent,
                    case when s.village_code is null then 'village' else 'villageCode' end as place_field,
                    coalesce(min(s.ends_on) over i, s.starts_on) as ends_on, min(s.members) over i as members,
                    coalesce(min(s.state) over i, 'SUBMITTED') as state, min(s.visit_note) over v as visit_note,
                    coalesce(min(s.visited_on) over v,
                        case when coalesce(min(s.ends_on) over i, s.starts_on) = s.starts_on then s.starts_on end) as visited_on,
                    min(s.absent) over v as absent
                from staged s join place p on %s
                join office_match o on o.office = coalesce(s.office, '') and o.town_code = left(p.code, 9)
                where not s.rejected
                window i as (partition by o.area_code, s.kind, s.starts_on, s.lead),
                    v as (partition by o.area_code, s.kind, s.starts_on, s.lead, p.code)
                """.formatted(VillageLookup.JOIN));
        work.analyze("entry (row_no, area_code, kind, starts_on, lead, village_code)");
    }

    /**
     * The good rows of an inspection that has a wrong one: stored without it, it could not be completed. What a wrong row does
     * not tell of its inspection may be anything.
     */
    private static void rejectIncomplete(ImportWork work) {
        work.raise(IssueCode.INSPECTION_INCOMPLETE, """
                select e.row_no, 'lead' as field, array[min(wrong.row_no)::text] as params
                from entry e join staged s using (row_no)
                join (select w.area_code, s.kind, s.starts_on, s.lead, min(s.row_no) as row_no
                      from staged s left join entry w using (row_no) where s.rejected group by 1, 2, 3, 4) wrong
                    on coalesce(wrong.area_code, e.area_code) = e.area_code and coalesce(wrong.kind, e.kind) = e.kind
                    and coalesce(wrong.starts_on, e.starts_on) = e.starts_on and coalesce(wrong.lead, e.lead) = e.lead
                where not s.rejected
                group by e.row_no
                """);
    }

    private static void compare(ImportWork work) {
        work.run("""
                create temporary table plan on commit drop as
                select e.row_no, i.id is null as is_new, false as changed, i.id is not null and not exists (
                    select from inspection_visit v where v.inspection_id = i.id and v.village_code = e.village_code
                        and (e.finding is null or exists (
                            select from finding f where f.inspection_id = i.id and f.village_code = e.village_code
                                and f.category = e.category and f.text = e.finding))) as is_more
                from entry e
                left join lateral (
                    select id from inspection i
                    where i.area_code = e.area_code and i.kind = e.kind and i.starts_on = e.starts_on and i.lead = e.lead
                    order by i.created_at, i.id limit 1) i on true
                """);
        work.raise(IssueCode.INSPECTION_EXISTS, "select row_no, 'lead' as field from plan where is_more");
        work.settlePlan();
    }
}

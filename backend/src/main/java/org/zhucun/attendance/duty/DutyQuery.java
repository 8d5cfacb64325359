package org.zhucun.attendance.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.NamedSql;
import org.zhucun.kernel.time.Month;

/** Reads sheets: their head, and their rows in one statement. */
@ApplicationScoped
class DutyQuery {

    private static final String LEDGER =
            "select " + DutyLedger.COLUMNS + " from duty_ledger where town_code = ? and month = ?";

    private static final String ROWS = """
            with stay as (
                select p.cadre_id, p.village_code, p.role, p.posted_on, greatest(p.posted_on, :first) as first_day,
                    least(coalesce(p.ended_on, :last), :last) as last_day
                from posting p
                where p.village_code >= :town and p.village_code < :beyond and p.posted_on <= :last
                    and (p.ended_on is null or p.ended_on >= :first)),
            posted as (
                select distinct on (cadre_id) cadre_id, village_code, role,
                    (sum(last_day - first_day + 1) over (partition by cadre_id))::integer as days
                from stay order by cadre_id, posted_on desc),
            entered as (
                select e.* from duty_entry e join duty_ledger l on l.id = e.ledger_id
                where l.town_code = :town and l.month = :month),
            away as (
                select distinct on (s.cadre_id, day) s.cadre_id, a.kind
                from stay s
                cross join lateral (
                    select 'LEAVE' as kind, v.starts_on, v.last_day from leave v
                    where v.cadre_id = s.cadre_id and v.state = 'APPROVED'
                    union all
                    select o.kind, o.starts_on, o.ends_on from outing o where o.cadre_id = s.cadre_id) a
                cross join lateral generate_series(
                    greatest(a.starts_on, s.first_day), least(a.last_day, s.last_day), interval '1 day') as day
                order by s.cadre_id, day, a.kind = 'LEAVE' desc),
            recorded as (
                select cadre_id, count(*) filter (where kind = 'LEAVE') as leave_days,
                    count(*) filter (where kind = 'MEETING') as meeting_days,
                    count(*) filter (where kind = 'TRAINING') as training_days,
                    count(*) filter (where kind = 'PROJECT') as project_days
                from away group by cadre_id)
            select c.id as cadre_id, c.name as cadre_name, v.code as village_code, v.name as village_name,
                k.name as village_county_name, w.name as village_town_name, u.id as unit_id, u.name as unit_name,
                u.level as unit_level, p.role, case when :submitted then e.posted_days else p.days end as posted_days,
                e.village_days, e.meeting_days, e.training_days, e.project_days, e.leave_days, e.unexplained_days,
                e.note, e.cadre_id is not null as entered, coalesce(r.leave_days, 0)::integer as recorded_leave_days,
                coalesce(r.meeting_days, 0)::integer as recorded_meeting_days,
                coalesce(r.training_days, 0)::integer as recorded_training_days,
                coalesce(r.project_days, 0)::integer as recorded_project_days
            from posted p
            full join entered e on e.cadre_id = p.cadre_id
            join cadre c on c.id = coalesce(p.cadre_id, e.cadre_id)
            join dispatching_unit u on u.id = c.unit_id
            join village v on v.code = case when :submitted then e.village_code else p.village_code end
            join area w on w.code = v.town_code
            join area k on k.code = v.county_code
            left join recorded r on r.cadre_id = c.id
            order by v.code, array_position(array['LEADER', 'SOLE', 'MEMBER'], p.role), c.name collate "zh-x-icu", c.id
            """;

    private final Jdbc jdbc;

    DutyQuery(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DutyLedger> ledger(String town, Month month) {
        return jdbc.one(LEDGER, List.of(town, month.toString()), DutyLedger::of);
    }

    /** Keeps others from changing the sheet until this transaction ends. */
    Optional<DutyLedger> locked(String town, Month month) {
        return jdbc.one(LEDGER + " for update", List.of(town, month.toString()), DutyLedger::of);
    }

    /**
     * A row for each cadre posted in the town in the month, entered or not.
     *
     * @param submitted the sheet is submitted: the rows that it was submitted with, whatever changed since
     */
    List<DutyRow> rows(String town, Month month, boolean submitted) {
        NamedSql sql = NamedSql.of(
                ROWS,
                Map.of(
                        "town",
                        town,
                        "beyond",
                        town + ":",
                        "month",
                        month.toString(),
                        "first",
                        month.firstDay(),
                        "last",
                        month.lastDay(),
                        "submitted",
                        submitted));
        return jdbc.list(sql.sql(), sql.params(), DutyRow::of);
    }
}

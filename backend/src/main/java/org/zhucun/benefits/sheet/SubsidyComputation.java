package org.zhucun.benefits.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhucun.kernel.sql.Jdbc;

/** Computes what sheets hold, of any number in one statement: by submitted duty sheets and by the standards that fit. */
@ApplicationScoped
public class SubsidyComputation {

    /**
     * The lines of the sheets {@code :sheets}, under the name {@code fresh}. A sheet answers for its own month, and for each
     * earlier one of its town that is approved: of that it holds what now comes out of it, without what other sheets hold.
     * Of a part of a month or year is paid what comes to its last day, without what comes to the day before its first, so
     * that the parts add up to the fen.
     */
    private static final String FRESH = """
            with asked as (
                select s.id as sheet_id, o.town_code, o.month, o.first_day, (o.first_day + interval '1 month')::date - 1 as last_day,
                    date_trunc('year', o.first_day)::date as new_year, o.id <> s.id as difference, d.id as ledger_id
                from subsidy_sheet s
                join subsidy_sheet o on o.town_code = s.town_code
                    and (o.id = s.id or o.state = 'APPROVED' and o.first_day < s.first_day)
                join duty_ledger d on d.town_code = o.town_code and d.month = o.month and d.state = 'SUBMITTED'
                where s.id = any(:sheets)),
            entered as (
                select a.*, e.cadre_id, e.posted_days, e.leave_days,
                    e.village_days + e.meeting_days + e.training_days + e.project_days as present
                from asked a join duty_entry e on e.ledger_id = a.ledger_id),
            once as (
                select cadre_id, batch_id, payer, min(starts_on) as first_on
                from subsidy_fit where basis = 'ONCE' and cadre_id in (select cadre_id from entered) group by 1, 2, 3),
            fit as (
                select e.*, f.village_code, f.standard_id, f.basis, f.rate, f.starts_on, o.first_on,
                    greatest(f.starts_on, e.first_day) as from_day, least(f.ends_on, e.last_day) as to_day
                from entered e
                join subsidy_fit f on f.cadre_id = e.cadre_id and starts_with(f.village_code, e.town_code)
                    and f.starts_on <= e.last_day and coalesce(f.ends_on, e.last_day) >= e.first_day
                left join once o on f.basis = 'ONCE' and o.cadre_id = f.cadre_id and o.batch_id = f.batch_id and o.payer = f.payer),
            counted as (
                select f.*, case basis
                    when 'DAY' then case
                        when to_day - from_day + 1 = posted_days then least(present, posted_days)
                        else days_in_village(cadre_id, town_code, first_day, last_day, present, leave_days, to_day)
                            - days_in_village(cadre_id, town_code, first_day, last_day, present, leave_days, from_day - 1) end
                    when 'TRIP' then (
                        select count(*)::integer from outing o
                        where o.cadre_id = f.cadre_id and o.starts_on between from_day and to_day)
                    when 'ONCE' then 1
                    else to_day - from_day + 1 end as quantity
                from fit f
                where basis <> 'ONCE' or starts_on = first_on and starts_on >= first_day),
            due as (
                select sheet_id, month, difference, cadre_id, village_code, standard_id, sum(quantity) as quantity, sum(
                    case basis
                        when 'MONTH' then round(rate * (to_day - first_day + 1) / (last_day - first_day + 1), 2)
                            - round(rate * (from_day - first_day) / (last_day - first_day + 1), 2)
                        when 'YEAR' then round(rate * (to_day - new_year + 1) / ((new_year + interval '1 year')::date - new_year), 2)
                            - round(rate * (from_day - new_year) / ((new_year + interval '1 year')::date - new_year), 2)
                        else rate * quantity end) as amount
                from counted group by 1, 2, 3, 4, 5, 6),
            held as (
                select a.sheet_id, a.month, a.difference, n.cadre_id, n.village_code, n.standard_id,
                    sum(n.quantity) as quantity, sum(n.amount) as amount
                from asked a
                join subsidy_sheet o on o.town_code = a.town_code and o.id <> a.sheet_id
                join subsidy_line n on n.sheet_id = o.id and n.month = a.month
                where a.difference group by 1, 2, 3, 4, 5, 6),
            fresh as (
                select sheet_id, month, difference, cadre_id, village_code, standard_id, c.dispatch_level, t.basis, t.payer,
                    t.amount as rate, (coalesce(d.quantity, 0) - coalesce(h.quantity, 0))::integer as quantity,
                    (coalesce(d.amount, 0) - coalesce(h.amount, 0))::numeric(14, 2) as amount
                from due d
                full join held h using (sheet_id, month, difference, cadre_id, village_code, standard_id)
                join cadre c on c.id = cadre_id
                join subsidy_standard t on t.id = standard_id
                where coalesce(d.amount, 0) <> coalesce(h.amount, 0))
            """;

    private static final String COLUMNS =
            "sheet_id, month, difference, cadre_id, village_code, standard_id, dispatch_level,"
                    + " basis, payer, rate, quantity, amount";

    private static final String WRITE = "insert into subsidy_line (" + COLUMNS + ") " + FRESH + "select " + COLUMNS
            + " from fresh order by village_code";

    private static final String DIFFERS = FRESH + ", kept as (select " + COLUMNS
            + " from subsidy_line where sheet_id = any(:sheets)) select count(*) as differing from ("
            + "(table fresh except all table kept) union all (table kept except all table fresh)) differing";

    private final Jdbc jdbc;

    SubsidyComputation(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the lines of sheets that have none. */
    public void write(List<UUID> sheets) {
        jdbc.run(WRITE, Map.of("sheets", sheets));
    }

    /** Computes a sheet anew. */
    void rewrite(UUID sheet) {
        jdbc.update("delete from subsidy_line where sheet_id = ?", List.of(sheet));
        write(List.of(sheet));
    }

    /** Whether a sheet would be computed otherwise now. */
    boolean isOutdated(UUID sheet) {
        return jdbc.list(DIFFERS, Map.of("sheets", List.of(sheet)), row -> row.number("differing"))
                        .get(0)
                > 0;
    }
}

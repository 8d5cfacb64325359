package org.zhucun.attendance.duty;

import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Month;
import org.zhucun.kernel.time.Today;

/** Lists of sheets: every town with a cadre posted in the month, whether its sheet is begun or not. */
final class DutyList {

    private static final String POSTED = """
            (select w.town_code, count(distinct p.cadre_id)::integer as cadres, sum(
                    least(coalesce(p.ended_on, :last), :last) - greatest(p.posted_on, :first) + 1)::integer as posted_days
                from posting p join village w on w.code = p.village_code
                where p.posted_on <= :last and (p.ended_on is null or p.ended_on >= :first) group by w.town_code) s""";

    private static final Joined TOWN = Joined.used(
            "%2$s as town_code, %1$s.name as town_name", " join area %1$s on %1$s.code = %2$s", "town", "s.town_code");

    private static final String BEGUN = " left join duty_ledger l on l.town_code = s.town_code and l.month = :month";

    /** The entries are summed for the rows of a page only. */
    private static final String ENTERED = """
             join area county on county.code = town.parent_code
            left join lateral (
                select count(*)::integer as entered, sum(posted_days)::integer as posted_days,
                    sum(village_days)::integer as village_days,
                    sum(meeting_days + training_days + project_days)::integer as outing_days,
                    sum(leave_days)::integer as leave_days, sum(unexplained_days)::integer as unexplained_days
                from duty_entry where ledger_id = l.id) e on true""";

    private static final Listing<DutyLedgerSummary> LIST = Listing.of(DutyLedgerSummary.class, POSTED)
            .key("s.town_code")
            .with("town", TOWN)
            .with(Joined.used("", BEGUN))
            .with(Joined.shown("", ENTERED))
            .column("version", "coalesce(l.version, 0)")
            .column("county", "county.name")
            .column("month", ":month")
            .column("state", "l.state")
            .column("cadres", "case when l.state = 'SUBMITTED' then e.entered else s.cadres end")
            .column("entered", "e.entered")
            .column(
                    "postedDays",
                    "case when l.state = 'SUBMITTED' then coalesce(e.posted_days, 0) else s.posted_days end")
            .column("villageDays", "coalesce(e.village_days, 0)")
            .column("outingDays", "coalesce(e.outing_days, 0)")
            .column("leaveDays", "coalesce(e.leave_days, 0)")
            .column("unexplainedDays", "coalesce(e.unexplained_days, 0)")
            .column("submittedAt", "l.submitted_at")
            .sort("town", "s.town_code")
            .sortedBy("submittedAt")
            .exports("county", "town", "month", "state", "cadres", "entered as enteredRows", "postedDays")
            .exports("villageDays", "outingDays", "leaveDays", "unexplainedDays")
            .exports("submittedOn", ledger -> Today.of(ledger.submittedAt()));

    private DutyList() {}

    static ListQuery<DutyLedgerSummary> query(Where where, Month month) {
        return LIST.query(where)
                .with("month", "'" + month + "'")
                .with("first", Where.literal(month.firstDay()))
                .with("last", Where.literal(month.lastDay()));
    }
}

package org.zhucun.attendance.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.zhucun.kernel.export.ExportColumn;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.ListSpec;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.ClockProducer;
import org.zhucun.kernel.time.Month;
import org.zhucun.platform.access.Scope;

/** The SQL of lists of sheets: every town with a cadre posted in the month, whether its sheet is begun or not. */
final class DutyList {

    /** Towns {@code s}; the entries are summed for the rows of a page only. */
    private static final String TOWNS = """
            (select w.town_code, count(distinct p.cadre_id)::integer as cadres, sum(
                    least(coalesce(p.ended_on, %2$s), %2$s) - greatest(p.posted_on, %1$s) + 1)::integer as posted_days
                from posting p join village w on w.code = p.village_code
                where p.posted_on <= %2$s and (p.ended_on is null or p.ended_on >= %1$s) group by w.town_code) s
            join area a on a.code = s.town_code
            left join duty_ledger l on l.town_code = s.town_code and l.month = '%3$s'""";

    private static final String ENTRIES = """
             join area k on k.code = a.parent_code
            left join lateral (
                select count(*)::integer as entered, sum(posted_days)::integer as posted_days,
                    sum(village_days)::integer as village_days,
                    sum(meeting_days + training_days + project_days)::integer as outing_days,
                    sum(leave_days)::integer as leave_days, sum(unexplained_days)::integer as unexplained_days
                from duty_entry where ledger_id = l.id) e on true""";

    private static final String COLUMNS = "s.town_code, a.name as town_name, k.name as county_name, '%s' as month,"
            + " coalesce(l.version, 0) as version, l.state, case when l.state = 'SUBMITTED' then e.entered else s.cadres end as cadres, e.entered,"
            + " case when l.state = 'SUBMITTED' then coalesce(e.posted_days, 0) else s.posted_days end as posted_days,"
            + " coalesce(e.village_days, 0) as village_days, coalesce(e.outing_days, 0) as outing_days,"
            + " coalesce(e.leave_days, 0) as leave_days, coalesce(e.unexplained_days, 0) as unexplained_days,"
            + " l.submitted_at";

    private static final List<ExportColumn<DutyLedgerSummary>> EXPORTED = List.of(
            ExportColumn.of("county", DutyLedgerSummary::county),
            ExportColumn.of("town", ledger -> ledger.town().name()),
            ExportColumn.of("month", DutyLedgerSummary::month),
            ExportColumn.of("state", DutyLedgerSummary::state),
            ExportColumn.of("cadres", DutyLedgerSummary::cadres),
            ExportColumn.of("enteredRows", DutyLedgerSummary::entered),
            ExportColumn.of("postedDays", DutyLedgerSummary::postedDays),
            ExportColumn.of("villageDays", DutyLedgerSummary::villageDays),
            ExportColumn.of("outingDays", DutyLedgerSummary::outingDays),
            ExportColumn.of("leaveDays", DutyLedgerSummary::leaveDays),
            ExportColumn.of("unexplainedDays", DutyLedgerSummary::unexplainedDays),
            ExportColumn.of("submittedOn", DutyList::submittedOn));

    private DutyList() {}

    static ListQuery<DutyLedgerSummary> query(
            DutyFilter filter, Month month, Scope scope, Function<Row, DutyLedgerSummary> mapper) {
        Where where = new Where()
                .inside("s.town_code", scope)
                .under("s.town_code", filter.area)
                .oneOf("l.state", filter.state)
                .onlyIf(filter.submitted, "coalesce(l.state = 'SUBMITTED', false)")
                .search("a.search", filter.q);
        return ListQuery.of(spec(month), where, mapper).joined(ENTRIES);
    }

    private static ListSpec<DutyLedgerSummary> spec(Month month) {
        return new ListSpec<>(
                COLUMNS.formatted(month),
                TOWNS.formatted(Where.literal(month.firstDay()), Where.literal(month.lastDay()), month),
                "s.town_code",
                code -> code,
                ledger -> ledger.town().code(),
                ListSpec.sorts("town", "s.town_code", "submittedAt", "l.submitted_at"),
                "town",
                EXPORTED);
    }

    private static LocalDate submittedOn(DutyLedgerSummary ledger) {
        return ledger.submittedAt() == null ? null : LocalDate.ofInstant(ledger.submittedAt(), ClockProducer.ZONE);
    }
}

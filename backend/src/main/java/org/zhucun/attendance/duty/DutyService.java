package org.zhucun.attendance.duty;

import static org.zhucun.attendance.duty.DutyWorkflow.WORKFLOW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.time.Month;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.steps.Held;
import org.zhucun.platform.steps.Steps;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.area.AreaService;
import org.zhucun.roster.area.Level;

/** Reads and saves a town's month as one sheet. */
@ApplicationScoped
class DutyService {

    private final DutyQuery query;
    private final DutyEntries entries;
    private final AreaService areas;
    private final Steps steps;
    private final Caller caller;
    private final Today today;

    DutyService(DutyQuery query, DutyEntries entries, AreaService areas, Steps steps, Caller caller, Today today) {
        this.query = query;
        this.entries = entries;
        this.areas = areas;
        this.steps = steps;
        this.caller = caller;
        this.today = today;
    }

    ListQuery<DutyLedgerSummary> list(DutyFilter filter) {
        LocalDate day = today.day();
        Month lastEnded = Month.of(day.withDayOfMonth(1).minusDays(1));
        return DutyList.query(filter.conditions(caller.scope()), filter.month == null ? lastEnded : filter.month)
                .giving("actions", steps.offered(WORKFLOW, row -> DutyWorkflow.Standing.of(row, day)));
    }

    /** 404 when the code is not that of a town inside the caller's area. */
    @Transactional
    DutySheet get(String town, Month month) {
        caller.scope().requireRead(town);
        return sheet(find(town), month, query.ledger(town, month));
    }

    /** Saves the whole sheet or nothing: the rows left out are not entered. */
    @Transactional
    DutySheet update(String town, Month month, DutySheetUpdate update, String ifMatch) {
        // first, so that a town outside is refused the same whether it exists or not
        steps.requireTaker(WORKFLOW, Action.UPDATE, standing(town, month, null));
        AreaRef area = find(town);
        DutyLedger ledger = entries.begin(town, month);
        DutyWorkflow.Standing standing = standing(town, month, ledger.state());
        steps.require(WORKFLOW, Action.UPDATE, new Held<>(ledger.id(), ledger.version(), standing), ifMatch);
        entries.replace(ledger, query.rows(town, month, false), update.rows());
        return sheet(area, month, query.ledger(town, month));
    }

    AreaRef find(String town) {
        return areas.find(town)
                .filter(area -> area.level() == Level.TOWN)
                .orElseThrow(() -> ApiException.notFound(town));
    }

    private DutySheet sheet(AreaRef town, Month month, Optional<DutyLedger> begun) {
        DutyState state = begun.map(DutyLedger::state).orElse(null);
        List<DutyRow> rows = query.rows(town.code(), month, state == DutyState.SUBMITTED);
        return new DutySheet(
                town,
                month,
                begun.map(DutyLedger::version).orElse(0),
                state,
                rows,
                DutyTotals.of(rows),
                begun.map(DutyLedger::submittedAt).orElse(null),
                begun.map(ledger -> history(ledger.id())).orElse(List.of()),
                begun.map(DutyLedger::createdAt).orElse(null),
                begun.map(DutyLedger::updatedAt).orElse(null),
                steps.actions(WORKFLOW, standing(town.code(), month, state)));
    }

    /** @param state null while nothing is entered */
    DutyWorkflow.Standing standing(String town, Month month, DutyState state) {
        return DutyWorkflow.Standing.of(state, town, month, today.day());
    }

    private List<DutyTransition> history(UUID ledger) {
        return steps.history(WORKFLOW, ledger).stream().map(DutyTransition::of).toList();
    }
}

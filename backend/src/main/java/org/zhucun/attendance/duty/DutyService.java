package org.zhucun.attendance.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.time.Month;
import org.zhucun.kernel.web.Etag;
import org.zhucun.kernel.web.Versioned;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.Caller;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.area.AreaService;
import org.zhucun.roster.area.Level;

/** Reads and saves a town's month as one sheet. */
@ApplicationScoped
class DutyService {

    private final DutyQuery query;
    private final DutyEntries entries;
    private final AreaService areas;
    private final Caller caller;
    private final Clock clock;

    DutyService(DutyQuery query, DutyEntries entries, AreaService areas, Caller caller, Clock clock) {
        this.query = query;
        this.entries = entries;
        this.areas = areas;
        this.caller = caller;
        this.clock = clock;
    }

    ListQuery<DutyLedgerSummary> list(DutyFilter filter) {
        Month lastEnded = Month.of(today().withDayOfMonth(1).minusDays(1));
        return DutyList.query(filter, filter.month == null ? lastEnded : filter.month, caller.scope());
    }

    /** 404 when the code is not that of a town inside the caller's area. */
    @Transactional
    Versioned<DutySheet> get(String town, Month month) {
        caller.scope().requireRead(town);
        return sheet(find(town), month, query.ledger(town, month));
    }

    /** Saves the whole sheet or nothing: the rows left out are not entered. */
    @Transactional
    Versioned<DutySheet> update(String town, Month month, DutySheetUpdate update, String ifMatch) {
        AreaRef area = find(town);
        caller.scope().requireWrite(town);
        if (month.firstDay().isAfter(today())) {
            throw ApiException.invalid(Violation.parameter("month", "NOT_AFTER", Month.of(today())));
        }
        DutyLedger ledger = entries.begin(town, month);
        Etag.require(ifMatch, ledger.version());
        entries.requireDraft(ledger);
        entries.replace(ledger, query.rows(town, month, false), update.rows());
        return sheet(area, month, query.ledger(town, month));
    }

    AreaRef find(String town) {
        return areas.find(town)
                .filter(area -> area.level() == Level.TOWN)
                .orElseThrow(() -> ApiException.notFound(town));
    }

    private Versioned<DutySheet> sheet(AreaRef town, Month month, Optional<DutyLedger> begun) {
        DutyState state = begun.map(DutyLedger::state).orElse(null);
        List<DutyRow> rows = query.rows(town.code(), month, state == DutyState.SUBMITTED);
        DutySheet sheet = new DutySheet(
                town,
                month,
                state,
                rows,
                DutyTotals.of(rows),
                begun.map(DutyLedger::submittedAt).orElse(null),
                begun.map(ledger -> query.history(ledger.id())).orElse(List.of()),
                begun.map(DutyLedger::createdAt).orElse(null),
                begun.map(DutyLedger::updatedAt).orElse(null),
                actions(town.code(), month, state));
        return new Versioned<>(sheet, begun.map(DutyLedger::version).orElse(0));
    }

    private List<Action> actions(String town, Month month, DutyState state) {
        List<Action> actions = new ArrayList<>();
        if (!caller.isOffice() || !caller.scope().contains(town)) {
            return actions;
        }
        if (state == DutyState.SUBMITTED) {
            return List.of(Action.REOPEN);
        }
        if (!month.firstDay().isAfter(today())) {
            actions.add(Action.UPDATE);
        }
        if (state == DutyState.DRAFT && !month.lastDay().isAfter(today())) {
            actions.add(Action.SUBMIT);
        }
        return actions;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

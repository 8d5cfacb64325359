package org.zhucun.attendance.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.time.Month;
import org.zhucun.kernel.web.Etag;
import org.zhucun.kernel.web.Versioned;
import org.zhucun.platform.access.Caller;
import org.zhucun.roster.DaysChanged;

/** Submits and reopens sheets; each step is kept with who took it, when and why. Only submitted sheets count. */
@ApplicationScoped
class DutyMoves {

    private static final String MOVE =
            "update duty_ledger set state = ?, submitted_at = ?, version = version + 1, updated_at = ? where id = ?";

    private static final String KEEP =
            "insert into duty_ledger_transition (ledger_id, action, reason, account_id, actor, moved_at)"
                    + " values (?, ?, ?, ?, ?, ?)";

    private final DutyService sheets;
    private final DutyQuery query;
    private final Jdbc jdbc;
    private final Caller caller;
    private final Clock clock;
    private final Event<DaysChanged> changed;

    DutyMoves(DutyService sheets, DutyQuery query, Jdbc jdbc, Caller caller, Clock clock, Event<DaysChanged> changed) {
        this.sheets = sheets;
        this.query = query;
        this.jdbc = jdbc;
        this.caller = caller;
        this.clock = clock;
        this.changed = changed;
    }

    /**
     * 403 outside the caller's area, 404 when the sheet is not begun, 428 and 412 by If-Match, then 409, and 422 for a
     * month that lasts and naming every cadre whose row is missing or no longer adds up.
     */
    @Transactional
    Versioned<DutySheet> move(String town, Month month, DutyMove move, String reason, String ifMatch) {
        sheets.find(town);
        caller.scope().requireWrite(town);
        DutyLedger ledger = query.locked(town, month).orElseThrow(() -> ApiException.notFound(town + "/" + month));
        Etag.require(ifMatch, ledger.version());
        if (ledger.state() != move.from()) {
            throw new ApiException(ErrorCode.WRONG_STATE, Messages.label(Messages.locale(), ledger.state()));
        }
        List<DutyRow> rows = query.rows(town, month, move == DutyMove.REOPEN);
        if (move == DutyMove.SUBMIT) {
            requireComplete(month, rows);
            dropOthers(ledger.id(), rows);
        }
        apply(ledger.id(), move, reason);
        changed.fire(
                DaysChanged.of(rows.stream().map(row -> row.cadre().id()).toList(), month.firstDay(), month.lastDay()));
        return sheets.get(town, month);
    }

    private void requireComplete(Month month, List<DutyRow> rows) {
        if (month.lastDay().isAfter(LocalDate.now(clock))) {
            throw ApiException.invalid(Violation.parameter("month", "MONTH_LASTS", month.lastDay()));
        }
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            DutyRow row = rows.get(i);
            String at = "/rows/" + i;
            if (!row.entered()) {
                violations.add(Violation.pointer(
                        at, "NOT_ENTERED", row.cadre().name(), row.village().name()));
            } else if (!row.addsUp()) {
                violations.add(Violation.pointer(at + "/villageDays", "ADDS_UP", row.postedDays()));
            }
        }
        if (!violations.isEmpty()) {
            throw ApiException.invalid(violations.toArray(Violation[]::new));
        }
    }

    /** Rows entered for a posting that has been taken away since are no part of what is submitted. */
    private void dropOthers(UUID ledger, List<DutyRow> rows) {
        jdbc.update(
                "delete from duty_entry where ledger_id = ? and not (cadre_id = any(?::uuid[]))",
                List.of(ledger, rows.stream().map(row -> row.cadre().id()).toList()));
    }

    private void apply(UUID ledger, DutyMove move, String reason) {
        Instant now = clock.instant();
        String actor = caller.principal().displayName();
        jdbc.update(KEEP, Arrays.asList(ledger, move, reason, caller.accountId(), actor, now));
        jdbc.update(MOVE, Arrays.asList(move.to(), move == DutyMove.SUBMIT ? now : null, now, ledger));
    }
}

package org.zhucun.attendance.duty;

import static org.zhucun.attendance.duty.DutyWorkflow.WORKFLOW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.time.Month;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.steps.Held;
import org.zhucun.platform.steps.Steps;
import org.zhucun.platform.steps.Taken;
import org.zhucun.roster.DaysChanged;

/** Submits and reopens sheets: {@link DutyWorkflow} says when. Only submitted sheets count. */
@ApplicationScoped
class DutySteps {

    private static final String MOVE =
            "update duty_ledger set state = ?, submitted_at = ?, version = version + 1, updated_at = ? where id = ?";

    private final DutyService sheets;
    private final DutyQuery query;
    private final Steps steps;
    private final DutyRules rules;
    private final Jdbc jdbc;
    private final Event<DaysChanged> changed;

    DutySteps(
            DutyService sheets, DutyQuery query, Steps steps, DutyRules rules, Jdbc jdbc, Event<DaysChanged> changed) {
        this.sheets = sheets;
        this.query = query;
        this.steps = steps;
        this.rules = rules;
        this.jdbc = jdbc;
        this.changed = changed;
    }

    /**
     * 403 outside the caller's area, 404 when the sheet is not begun, then as {@link Steps#require}, and 422 naming every
     * cadre whose row is missing or no longer adds up.
     */
    @Transactional
    DutySheet take(String town, Month month, Action step, String reason, String ifMatch) {
        steps.requireTaker(WORKFLOW, step, sheets.standing(town, month, null));
        sheets.find(town);
        DutyLedger ledger = query.locked(town, month).orElseThrow(() -> ApiException.notFound(town + "/" + month));
        DutyWorkflow.Standing standing = sheets.standing(town, month, ledger.state());
        Taken<DutyState> taken =
                steps.take(WORKFLOW, step, new Held<>(ledger.id(), ledger.version(), standing), reason, ifMatch);
        boolean submits = step == Action.SUBMIT;
        List<DutyRow> rows = query.rows(town, month, !submits);
        if (submits) {
            requireComplete(rows);
            dropOthers(ledger.id(), rows);
        }
        jdbc.update(MOVE, Arrays.asList(taken.to(), submits ? taken.at() : null, taken.at(), ledger.id()));
        changed.fire(
                DaysChanged.of(rows.stream().map(row -> row.cadre().id()).toList(), month.firstDay(), month.lastDay()));
        return sheets.get(town, month);
    }

    private void requireComplete(List<DutyRow> rows) {
        Map<Long, Violation> violations = new TreeMap<>();
        List<Map<String, Object>> entered = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            DutyRow row = rows.get(i);
            if (row.entered()) {
                entered.add(DutyRules.row(i, row.entry(), row));
            } else {
                String name = row.cadre().name();
                violations.put(
                        (long) i,
                        Violation.pointer(
                                "/rows/" + i, "NOT_ENTERED", name, row.village().name()));
            }
        }
        rules.faults(entered).forEach(fault -> violations.put(fault.rowNo(), fault.violation()));
        if (!violations.isEmpty()) {
            throw ApiException.invalid(violations.values().toArray(Violation[]::new));
        }
    }

    /** Rows entered for a posting that has been taken away since are no part of what is submitted. */
    private void dropOthers(UUID ledger, List<DutyRow> rows) {
        jdbc.update(
                "delete from duty_entry where ledger_id = ? and not (cadre_id = any(?::uuid[]))",
                List.of(ledger, rows.stream().map(row -> row.cadre().id()).toList()));
    }
}

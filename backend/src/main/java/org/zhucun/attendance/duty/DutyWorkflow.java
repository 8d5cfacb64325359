package org.zhucun.attendance.duty;

import static org.zhucun.attendance.duty.DutyState.DRAFT;
import static org.zhucun.attendance.duty.DutyState.SUBMITTED;
import static org.zhucun.platform.access.Action.REOPEN;
import static org.zhucun.platform.access.Action.SUBMIT;
import static org.zhucun.platform.access.Action.UPDATE;
import static org.zhucun.platform.steps.StepText.none;
import static org.zhucun.platform.steps.StepText.required;
import static org.zhucun.platform.steps.Workflow.OFFICES;

import java.time.LocalDate;
import java.util.Set;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.time.Month;
import org.zhucun.platform.steps.Workflow;

/** How a sheet is kept: the town fills it and submits it when the month is over; it is locked until it is reopened. */
final class DutyWorkflow {

    static final Workflow<DutyState, Standing> WORKFLOW = Workflow.of("duty_ledger", Standing::state)
            .edit(UPDATE, Set.of(DRAFT), OFFICES, Standing::town)
            .onlyIf(Standing::monthHasBegun, Standing::notBegun)
            .step(SUBMIT, Set.of(DRAFT), SUBMITTED, OFFICES, Standing::town, none())
            .onlyIf(Standing::isKept)
            .onlyIf(Standing::monthIsOver, Standing::lasts)
            .step(REOPEN, Set.of(SUBMITTED), DRAFT, OFFICES, Standing::town, required("reason"));

    private DutyWorkflow() {}

    /**
     * What the steps of a sheet depend on.
     *
     * @param isKept whether anything is entered yet: what is not is an empty draft
     */
    record Standing(DutyState state, boolean isKept, String town, Month month, LocalDate today) {

        /** @param state null while nothing is entered */
        static Standing of(DutyState state, String town, Month month, LocalDate today) {
            return new Standing(state == null ? DRAFT : state, state != null, town, month, today);
        }

        /** Reads {@code state}, {@code town_code} and {@code month}. */
        static Standing of(Row row, LocalDate today) {
            return of(
                    row.constant("state", DutyState.class),
                    row.text("town_code"),
                    Month.fromString(row.text("month")),
                    today);
        }

        private boolean monthHasBegun() {
            return !month.firstDay().isAfter(today);
        }

        private boolean monthIsOver() {
            return !month.lastDay().isAfter(today);
        }

        private ApiException notBegun() {
            return ApiException.invalid(Violation.parameter("month", "NOT_AFTER", Month.of(today)));
        }

        private ApiException lasts() {
            return ApiException.invalid(Violation.parameter("month", "MONTH_LASTS", month.lastDay()));
        }
    }
}

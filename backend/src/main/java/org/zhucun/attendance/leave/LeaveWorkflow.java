package org.zhucun.attendance.leave;

import static org.zhucun.attendance.leave.LeaveState.APPROVED;
import static org.zhucun.attendance.leave.LeaveState.CANCELLED;
import static org.zhucun.attendance.leave.LeaveState.REFUSED;
import static org.zhucun.attendance.leave.LeaveState.REQUESTED;
import static org.zhucun.platform.access.Action.APPROVE;
import static org.zhucun.platform.access.Action.CANCEL;
import static org.zhucun.platform.access.Action.REFUSE;
import static org.zhucun.platform.access.Action.RESUME;
import static org.zhucun.platform.access.Action.UPDATE;
import static org.zhucun.platform.steps.StepText.optional;
import static org.zhucun.platform.steps.StepText.required;
import static org.zhucun.platform.steps.Workflow.OFFICES;
import static org.zhucun.platform.steps.Workflow.OFFICES_AND_CADRES;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.zhucun.kernel.sql.Row;
import org.zhucun.platform.steps.Workflow;

/**
 * How leave is asked for and decided: by the town, or by the county when it is long. It is taken back until it begins, and
 * cut short by an early return after that.
 */
final class LeaveWorkflow {

    static final Workflow<LeaveState, Standing> WORKFLOW = Workflow.of("leave", Standing::state)
            .edit(UPDATE, Set.of(REQUESTED), OFFICES, Standing::village)
            .step(APPROVE, Set.of(REQUESTED), APPROVED, OFFICES, Standing::decidingOffice, optional())
            .step(REFUSE, Set.of(REQUESTED), REFUSED, OFFICES, Standing::decidingOffice, required("reason"))
            .step(CANCEL, Set.of(REQUESTED, APPROVED), CANCELLED, OFFICES_AND_CADRES, Standing::village, optional())
            .ofOwn(Standing::cadre)
            .onlyIf(Standing::isNotBeingTaken)
            .step(RESUME, Set.of(APPROVED), APPROVED, OFFICES, Standing::village, required("returnedOn"))
            .offeredIf(Standing::lastsSeveralDays);

    private LeaveWorkflow() {}

    /**
     * What the steps of a leave depend on.
     *
     * @param byCounty whether it is longer than the town may approve
     */
    record Standing(
            LeaveState state,
            UUID cadre,
            String village,
            boolean byCounty,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate today) {

        /** Reads {@code state}, {@code cadre_id}, {@code village_code}, {@code by_county}, {@code starts_on} and {@code ends_on}. */
        static Standing of(Row row, LocalDate today) {
            return new Standing(
                    row.constant("state", LeaveState.class),
                    row.uuid("cadre_id"),
                    row.text("village_code"),
                    row.flag("by_county"),
                    row.date("starts_on"),
                    row.date("ends_on"),
                    today);
        }

        private String decidingOffice() {
            return LeaveLimit.keeper(village, byCounty);
        }

        private boolean isNotBeingTaken() {
            return state != APPROVED || startsOn.isAfter(today);
        }

        private boolean lastsSeveralDays() {
            return endsOn.isAfter(startsOn);
        }
    }
}

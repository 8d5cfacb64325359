package org.zhucun.attendance.commuter;

import static org.zhucun.attendance.commuter.CommuterState.APPROVED;
import static org.zhucun.attendance.commuter.CommuterState.ENDED;
import static org.zhucun.attendance.commuter.CommuterState.REFUSED;
import static org.zhucun.attendance.commuter.CommuterState.REQUESTED;
import static org.zhucun.platform.access.Action.APPROVE;
import static org.zhucun.platform.access.Action.END;
import static org.zhucun.platform.access.Action.REFUSE;
import static org.zhucun.platform.access.Action.UPDATE;
import static org.zhucun.platform.steps.StepText.optional;
import static org.zhucun.platform.steps.StepText.required;
import static org.zhucun.platform.steps.Workflow.OFFICES;

import java.util.Set;
import org.zhucun.kernel.sql.Row;
import org.zhucun.platform.steps.Workflow;
import org.zhucun.roster.area.Level;

/** How a permission to commute is asked for, decided by the county, and ended by it before its time. */
final class CommuterWorkflow {

    static final Workflow<CommuterState, Standing> WORKFLOW = Workflow.of("commuter", Standing::state)
            .edit(UPDATE, Set.of(REQUESTED), OFFICES, Standing::village)
            .step(APPROVE, Set.of(REQUESTED), APPROVED, OFFICES, Standing::county, optional())
            .step(REFUSE, Set.of(REQUESTED), REFUSED, OFFICES, Standing::county, required("reason"))
            .step(END, Set.of(APPROVED), ENDED, OFFICES, Standing::county, required("endsOn"));

    private CommuterWorkflow() {}

    /** What the steps of a permission depend on. */
    record Standing(CommuterState state, String village) {

        /** Reads {@code state} and {@code village_code}. */
        static Standing of(Row row) {
            return new Standing(row.constant("state", CommuterState.class), row.text("village_code"));
        }

        private String county() {
            return Level.COUNTY.codeOf(village);
        }
    }
}

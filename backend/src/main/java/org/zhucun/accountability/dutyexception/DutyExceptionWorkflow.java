package org.zhucun.accountability.dutyexception;

import static org.zhucun.accountability.dutyexception.DutyExceptionState.ACCEPTED;
import static org.zhucun.accountability.dutyexception.DutyExceptionState.CONFIRMED;
import static org.zhucun.accountability.dutyexception.DutyExceptionState.EXPLAINED;
import static org.zhucun.accountability.dutyexception.DutyExceptionState.OPEN;
import static org.zhucun.platform.access.Action.ACCEPT;
import static org.zhucun.platform.access.Action.CONFIRM;
import static org.zhucun.platform.access.Action.EXPLAIN;
import static org.zhucun.platform.steps.StepText.optional;
import static org.zhucun.platform.steps.StepText.required;
import static org.zhucun.platform.steps.Workflow.OFFICES;

import java.util.Set;
import org.zhucun.kernel.sql.Row;
import org.zhucun.platform.steps.Workflow;
import org.zhucun.roster.area.Level;

/** How an exception is answered: the town explains, as often as it likes until the county accepts or confirms. */
final class DutyExceptionWorkflow {

    static final Workflow<DutyExceptionState, Standing> WORKFLOW = Workflow.of("duty_exception", Standing::state)
            .step(EXPLAIN, Set.of(OPEN, EXPLAINED), EXPLAINED, OFFICES, Standing::town, required("text"))
            .step(ACCEPT, Set.of(EXPLAINED), ACCEPTED, OFFICES, Standing::county, optional())
            .step(CONFIRM, Set.of(EXPLAINED), CONFIRMED, OFFICES, Standing::county, required("reason"));

    private DutyExceptionWorkflow() {}

    /** What the steps of an exception depend on. */
    record Standing(DutyExceptionState state, String village) {

        /** Reads {@code state} and {@code village_code}. */
        static Standing of(Row row) {
            return new Standing(row.constant("state", DutyExceptionState.class), row.text("village_code"));
        }

        String town() {
            return Level.TOWN.codeOf(village);
        }

        String county() {
            return Level.COUNTY.codeOf(village);
        }
    }
}

package org.zhucun.fieldwork.plan;

import static org.zhucun.fieldwork.plan.PlanState.ADOPTED;
import static org.zhucun.fieldwork.plan.PlanState.DRAFT;
import static org.zhucun.fieldwork.plan.PlanState.RETURNED;
import static org.zhucun.platform.access.Action.ADOPT;
import static org.zhucun.platform.access.Action.DELETE;
import static org.zhucun.platform.access.Action.REOPEN;
import static org.zhucun.platform.access.Action.RETURN;
import static org.zhucun.platform.access.Action.UPDATE;
import static org.zhucun.platform.steps.StepText.none;
import static org.zhucun.platform.steps.StepText.optional;
import static org.zhucun.platform.steps.StepText.required;
import static org.zhucun.platform.steps.Workflow.OFFICES;
import static org.zhucun.platform.steps.Workflow.OFFICES_AND_CADRES;

import java.util.Set;
import org.zhucun.kernel.sql.Row;
import org.zhucun.platform.steps.Workflow;
import org.zhucun.roster.area.Level;

/**
 * How a plan comes into force: every cadre of the village's team writes it, the town adopts or returns it. A correction of
 * one that was returned hands it in again, and is therefore a step. What is adopted is changed only after the town has
 * reopened it; how far its items are is written down all the while.
 */
final class PlanWorkflow {

    static final Workflow<PlanState, Standing> WORKFLOW = Workflow.of("village_plan", Standing::state)
            .step(UPDATE, Set.of(DRAFT, RETURNED), DRAFT, OFFICES_AND_CADRES, Standing::village, none())
            .edit(DELETE, Set.of(DRAFT, RETURNED), OFFICES_AND_CADRES, Standing::village)
            .step(ADOPT, Set.of(DRAFT), ADOPTED, OFFICES, Standing::town, optional())
            .step(RETURN, Set.of(DRAFT), RETURNED, OFFICES, Standing::town, required("reason"))
            .step(REOPEN, Set.of(ADOPTED, RETURNED), DRAFT, OFFICES, Standing::town, required("reason"));

    private PlanWorkflow() {}

    /** What the steps of a plan depend on. */
    record Standing(PlanState state, String village) {

        /** Reads {@code state} and {@code village_code}. */
        static Standing of(Row row) {
            return new Standing(row.constant("state", PlanState.class), row.text("village_code"));
        }

        private String town() {
            return Level.TOWN.codeOf(village);
        }
    }
}

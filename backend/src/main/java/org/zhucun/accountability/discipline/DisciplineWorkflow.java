package org.zhucun.accountability.discipline;

import static org.zhucun.accountability.discipline.DisciplineState.DECIDED;
import static org.zhucun.accountability.discipline.DisciplineState.OPEN;
import static org.zhucun.platform.access.Action.DECIDE;
import static org.zhucun.platform.access.Action.DELETE;
import static org.zhucun.platform.access.Action.UPDATE;
import static org.zhucun.platform.steps.StepText.required;
import static org.zhucun.platform.steps.Workflow.OFFICES;

import java.util.Set;
import org.zhucun.kernel.sql.Row;
import org.zhucun.platform.steps.Workflow;

/** How a case is handled: any office of the village decides it, and then it stays as it is. */
final class DisciplineWorkflow {

    static final Workflow<DisciplineState, Standing> WORKFLOW = Workflow.of("discipline_case", Standing::state)
            .edit(UPDATE, Set.of(OPEN), OFFICES, Standing::village)
            .edit(DELETE, Set.of(OPEN), OFFICES, Standing::village)
            .step(DECIDE, Set.of(OPEN), DECIDED, OFFICES, Standing::village, required("decision"));

    private DisciplineWorkflow() {}

    /** What the steps of a case depend on. */
    record Standing(DisciplineState state, String village) {

        /** Reads {@code state} and {@code village_code}. */
        static Standing of(Row row) {
            return new Standing(row.constant("state", DisciplineState.class), row.text("village_code"));
        }
    }
}

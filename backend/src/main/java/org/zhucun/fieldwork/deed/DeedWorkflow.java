package org.zhucun.fieldwork.deed;

import static org.zhucun.fieldwork.deed.DeedState.DRAFT;
import static org.zhucun.fieldwork.deed.DeedState.RETURNED;
import static org.zhucun.fieldwork.deed.DeedState.VERIFIED;
import static org.zhucun.platform.access.Action.DELETE;
import static org.zhucun.platform.access.Action.REOPEN;
import static org.zhucun.platform.access.Action.RETURN;
import static org.zhucun.platform.access.Action.UPDATE;
import static org.zhucun.platform.access.Action.VERIFY;
import static org.zhucun.platform.steps.StepText.none;
import static org.zhucun.platform.steps.StepText.optional;
import static org.zhucun.platform.steps.StepText.required;
import static org.zhucun.platform.steps.Workflow.OFFICES;
import static org.zhucun.platform.steps.Workflow.OFFICES_AND_CADRES;

import java.util.Set;
import java.util.UUID;
import org.zhucun.kernel.sql.Row;
import org.zhucun.platform.steps.Workflow;
import org.zhucun.roster.area.Level;

/**
 * How a deed comes to count: the town verifies or returns it. A correction of one that was returned hands it in again, and
 * is therefore a step. What is verified is changed only after the town has reopened it.
 */
final class DeedWorkflow {

    static final Workflow<DeedState, Standing> WORKFLOW = Workflow.of("deed", Standing::state)
            .step(UPDATE, Set.of(DRAFT, RETURNED), DRAFT, OFFICES_AND_CADRES, Standing::village, none())
            .ofOwn(Standing::writer)
            .edit(DELETE, Set.of(DRAFT, RETURNED), OFFICES_AND_CADRES, Standing::village)
            .ofOwn(Standing::writer)
            .step(VERIFY, Set.of(DRAFT), VERIFIED, OFFICES, Standing::town, optional())
            .step(RETURN, Set.of(DRAFT), RETURNED, OFFICES, Standing::town, required("reason"))
            .step(REOPEN, Set.of(VERIFIED, RETURNED), DRAFT, OFFICES, Standing::town, required("reason"));

    private DeedWorkflow() {}

    /**
     * What the steps of a deed depend on.
     *
     * @param writer the cadre who wrote it down; null when an office did
     */
    record Standing(DeedState state, String village, UUID writer) {

        /** Reads {@code state}, {@code village_code} and {@code writer_id}. */
        static Standing of(Row row) {
            return new Standing(
                    row.constant("state", DeedState.class), row.text("village_code"), row.uuid("writer_id"));
        }

        private String town() {
            return Level.TOWN.codeOf(village);
        }
    }
}

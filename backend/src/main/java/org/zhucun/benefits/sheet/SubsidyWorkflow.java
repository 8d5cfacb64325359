package org.zhucun.benefits.sheet;

import static org.zhucun.benefits.sheet.SubsidySheetState.APPROVED;
import static org.zhucun.benefits.sheet.SubsidySheetState.DRAFT;
import static org.zhucun.benefits.sheet.SubsidySheetState.RETURNED;
import static org.zhucun.benefits.sheet.SubsidySheetState.SUBMITTED;
import static org.zhucun.platform.access.Action.APPROVE;
import static org.zhucun.platform.access.Action.COMPUTE;
import static org.zhucun.platform.access.Action.DELETE;
import static org.zhucun.platform.access.Action.RETURN;
import static org.zhucun.platform.access.Action.SUBMIT;
import static org.zhucun.platform.steps.StepText.none;
import static org.zhucun.platform.steps.StepText.optional;
import static org.zhucun.platform.steps.StepText.required;
import static org.zhucun.platform.steps.Workflow.OFFICES;

import java.util.Set;
import org.zhucun.kernel.sql.Row;
import org.zhucun.platform.steps.Workflow;
import org.zhucun.roster.area.Level;

/** How a sheet comes to be paid: the town computes and submits it, the county approves it for good or sends it back. */
final class SubsidyWorkflow {

    static final Workflow<SubsidySheetState, Standing> WORKFLOW = Workflow.of("subsidy_sheet", Standing::state)
            .edit(COMPUTE, Set.of(DRAFT, RETURNED), OFFICES, Standing::town)
            .step(SUBMIT, Set.of(DRAFT, RETURNED), SUBMITTED, OFFICES, Standing::town, none())
            .step(APPROVE, Set.of(SUBMITTED), APPROVED, OFFICES, Standing::county, optional())
            .step(RETURN, Set.of(SUBMITTED), RETURNED, OFFICES, Standing::county, required("reason"))
            .edit(DELETE, Set.of(DRAFT, RETURNED), OFFICES, Standing::town);

    private SubsidyWorkflow() {}

    /** What the steps of a sheet depend on. */
    record Standing(SubsidySheetState state, String town) {

        /** Reads {@code state} and {@code town_code}. */
        static Standing of(Row row) {
            return new Standing(row.constant("state", SubsidySheetState.class), row.text("town_code"));
        }

        private String county() {
            return Level.COUNTY.codeOf(town);
        }
    }
}

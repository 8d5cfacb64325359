package org.zhucun.report.report;

import static org.zhucun.platform.access.Action.DELETE;
import static org.zhucun.platform.access.Action.ISSUE;
import static org.zhucun.platform.access.Action.RETURN;
import static org.zhucun.platform.access.Action.SUBMIT;
import static org.zhucun.platform.access.Action.SUPERSEDE;
import static org.zhucun.platform.access.Action.UPDATE;
import static org.zhucun.platform.steps.StepText.none;
import static org.zhucun.platform.steps.StepText.required;
import static org.zhucun.platform.steps.Workflow.OFFICES;
import static org.zhucun.report.report.ReportState.ISSUED;
import static org.zhucun.report.report.ReportState.OPEN;
import static org.zhucun.report.report.ReportState.RETURNED;
import static org.zhucun.report.report.ReportState.SUBMITTED;
import static org.zhucun.report.report.ReportState.SUPERSEDED;

import java.util.Set;
import org.zhucun.kernel.sql.Row;
import org.zhucun.platform.steps.Workflow;

/** How a report is issued. What is issued is not opened again: another takes its place. */
final class ReportWorkflow {

    static final Workflow<ReportState, Standing> WORKFLOW = Workflow.of("report", Standing::state)
            .edit(UPDATE, OPEN, OFFICES, Standing::area)
            .step(SUBMIT, OPEN, SUBMITTED, OFFICES, Standing::area, none())
            .step(ISSUE, Set.of(SUBMITTED), ISSUED, OFFICES, Standing::area, none())
            .step(RETURN, Set.of(SUBMITTED), RETURNED, OFFICES, Standing::area, required("reason"))
            .step(SUPERSEDE, Set.of(ISSUED), SUPERSEDED, OFFICES, Standing::area, none())
            .offeredIf(standing -> !standing.hasSuccessor())
            .edit(DELETE, OPEN, OFFICES, Standing::area);

    private ReportWorkflow() {}

    /**
     * What the steps of a report depend on.
     *
     * @param hasSuccessor whether one is written that takes its place
     */
    record Standing(ReportState state, String area, boolean hasSuccessor) {

        /** Reads {@code state}, {@code area_code} and {@code has_successor}. */
        static Standing of(Row row) {
            return new Standing(
                    row.constant("state", ReportState.class), row.text("area_code"), row.flag("has_successor"));
        }
    }
}

package org.zhucun.supervision.finding;

import static org.zhucun.platform.access.Action.CLOSE;
import static org.zhucun.platform.access.Action.RECTIFY;
import static org.zhucun.platform.access.Action.REOPEN;
import static org.zhucun.platform.steps.StepText.optional;
import static org.zhucun.platform.steps.StepText.required;
import static org.zhucun.platform.steps.Workflow.OFFICES;
import static org.zhucun.platform.steps.Workflow.OFFICES_AND_INSPECTORS;
import static org.zhucun.supervision.FindingState.CLOSED;
import static org.zhucun.supervision.FindingState.OPEN;
import static org.zhucun.supervision.FindingState.RECTIFIED;

import java.util.Set;
import org.zhucun.kernel.sql.Row;
import org.zhucun.platform.steps.Workflow;
import org.zhucun.roster.area.Level;
import org.zhucun.supervision.FindingState;

/** How a finding is followed until it is closed: the town puts it right, the level that inspected closes it. */
final class FindingWorkflow {

    static final Workflow<FindingState, Standing> WORKFLOW = Workflow.of("finding", Standing::state)
            .step(RECTIFY, Set.of(OPEN), RECTIFIED, OFFICES, Standing::town, required("text"))
            .step(
                    CLOSE,
                    Set.of(RECTIFIED),
                    CLOSED,
                    OFFICES_AND_INSPECTORS,
                    FindingWorkflow::aTownNeverClosesItsOwnFinding,
                    optional())
            .step(
                    REOPEN,
                    Set.of(RECTIFIED, CLOSED),
                    OPEN,
                    OFFICES_AND_INSPECTORS,
                    FindingWorkflow::aTownNeverClosesItsOwnFinding,
                    required("reason"));

    private FindingWorkflow() {}

    /**
     * What the steps of a finding depend on.
     *
     * @param village where it was found
     * @param inspecting the area of the office that inspected
     */
    record Standing(FindingState state, String village, String inspecting) {

        /** Reads {@code state}, {@code village_code} and {@code inspection_area_code}. */
        static Standing of(Row row) {
            return new Standing(
                    row.constant("state", FindingState.class),
                    row.text("village_code"),
                    row.text("inspection_area_code"));
        }

        String town() {
            return Level.TOWN.codeOf(village);
        }
    }

    /** The area whose office judges what was done: that of the inspecting office; what a town found itself, its county's. */
    private static String aTownNeverClosesItsOwnFinding(Standing finding) {
        boolean foundByTown = Level.ofCode(finding.inspecting()) == Level.TOWN;
        return foundByTown ? Level.COUNTY.codeOf(finding.inspecting()) : finding.inspecting();
    }
}

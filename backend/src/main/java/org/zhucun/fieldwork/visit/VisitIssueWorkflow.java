package org.zhucun.fieldwork.visit;

import static org.zhucun.fieldwork.visit.VisitIssueState.ANSWERED;
import static org.zhucun.fieldwork.visit.VisitIssueState.CLOSED;
import static org.zhucun.fieldwork.visit.VisitIssueState.OPEN;
import static org.zhucun.platform.access.Action.ANSWER;
import static org.zhucun.platform.access.Action.CLOSE;
import static org.zhucun.platform.access.Action.DELETE;
import static org.zhucun.platform.access.Action.REOPEN;
import static org.zhucun.platform.access.Action.UPDATE;
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
 * How an issue is followed until it is closed: the office to which it goes answers; who raised it says whether that will do,
 * as does an office of the area.
 */
final class VisitIssueWorkflow {

    static final Workflow<VisitIssueState, Standing> WORKFLOW = Workflow.of("visit_issue", Standing::state)
            .step(ANSWER, Set.of(OPEN), ANSWERED, OFFICES, Standing::office, required("answer"))
            .step(CLOSE, Set.of(ANSWERED), CLOSED, OFFICES_AND_CADRES, Standing::village, optional())
            .ofOwn(Standing::writer)
            .step(REOPEN, Set.of(ANSWERED, CLOSED), OPEN, OFFICES_AND_CADRES, Standing::village, required("reason"))
            .ofOwn(Standing::writer)
            .edit(UPDATE, Set.of(OPEN), OFFICES_AND_CADRES, Standing::village)
            .ofOwn(Standing::writer)
            .edit(DELETE, Set.of(OPEN), OFFICES_AND_CADRES, Standing::village)
            .ofOwn(Standing::writer);

    private VisitIssueWorkflow() {}

    /**
     * What the steps of an issue depend on.
     *
     * @param writer the cadre who raised it; null when an office did
     */
    record Standing(VisitIssueState state, VisitIssueLevel level, String village, UUID writer) {

        /** Reads {@code state}, {@code level}, {@code village_code} and {@code writer_id}. */
        static Standing of(Row row) {
            return new Standing(
                    row.constant("state", VisitIssueState.class),
                    row.constant("level", VisitIssueLevel.class),
                    row.text("village_code"),
                    row.uuid("writer_id"));
        }

        private String office() {
            return (level == VisitIssueLevel.TOWN ? Level.TOWN : Level.COUNTY).codeOf(village);
        }
    }
}

package org.zhucun.targets.progress;

import static org.zhucun.platform.access.Action.DELETE;
import static org.zhucun.platform.access.Action.REOPEN;
import static org.zhucun.platform.access.Action.RETURN;
import static org.zhucun.platform.access.Action.SUBMIT;
import static org.zhucun.platform.access.Action.UPDATE;
import static org.zhucun.platform.access.Action.VERIFY;
import static org.zhucun.platform.steps.StepText.optional;
import static org.zhucun.platform.steps.StepText.required;
import static org.zhucun.platform.steps.Workflow.OFFICES;
import static org.zhucun.targets.progress.ProgressState.DRAFT;
import static org.zhucun.targets.progress.ProgressState.REPORTED;
import static org.zhucun.targets.progress.ProgressState.RETURNED;
import static org.zhucun.targets.progress.ProgressState.VERIFIED;

import java.util.EnumSet;
import java.util.Set;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.sql.Row;
import org.zhucun.platform.steps.Workflow;
import org.zhucun.roster.area.Level;

/** How a report is taken: the town writes and submits it, the county verifies or returns it, the city reopens it. */
final class ProgressWorkflow {

    static final Workflow<ProgressState, Standing> WORKFLOW = Workflow.of("progress", Standing::state)
            .edit(UPDATE, EnumSet.complementOf(EnumSet.of(VERIFIED)), OFFICES, Standing::town)
            .onlyIf(Standing::isOpen, report -> new ApiException(ErrorCode.PROGRESS_LOCKED))
            .edit(DELETE, Set.of(DRAFT), OFFICES, Standing::town)
            .onlyIf(Standing::isOpen, report -> new ApiException(ErrorCode.PROGRESS_LOCKED))
            .onlyIf(Standing::wasNeverSubmitted, report -> new ApiException(ErrorCode.PROGRESS_SUBMITTED))
            .step(SUBMIT, Set.of(DRAFT, RETURNED), REPORTED, OFFICES, Standing::town, optional())
            .step(VERIFY, Set.of(REPORTED), VERIFIED, OFFICES, Standing::county, optional())
            .step(RETURN, Set.of(REPORTED), RETURNED, OFFICES, Standing::county, required("reason"))
            .step(REOPEN, Set.of(VERIFIED), DRAFT, OFFICES, Standing::city, required("reason"))
            .eachOnlyIf(
                    report -> !report.computed(),
                    report -> new ApiException(ErrorCode.PROGRESS_COMPUTED, report.target()));

    private ProgressWorkflow() {}

    /**
     * What the steps of a report depend on.
     *
     * @param place code of the village
     * @param computed whether the system computes it, so that nobody reports it
     * @param submittedBefore whether it has ever left the town's hands
     */
    record Standing(ProgressState state, String place, String target, boolean computed, boolean submittedBefore) {

        /** Reads {@code state}, {@code village_code}, {@code target_code}, {@code computed} and {@code reported_at}. */
        static Standing of(Row row) {
            return new Standing(
                    row.constant("state", ProgressState.class),
                    row.text("village_code"),
                    row.text("target_code"),
                    row.flag("computed"),
                    row.instant("reported_at") != null);
        }

        /** Any report of a village or an area, for who takes a step there. */
        static Standing in(String place) {
            return new Standing(null, place, null, false, false);
        }

        String town() {
            return at(Level.TOWN);
        }

        String county() {
            return at(Level.COUNTY);
        }

        String city() {
            return at(Level.CITY);
        }

        private boolean isOpen() {
            return state != VERIFIED;
        }

        private boolean wasNeverSubmitted() {
            return state == DRAFT && !submittedBefore;
        }

        /** An area above the level is its own: its office stands above those. */
        private String at(Level level) {
            return place.length() > level.codeLength() ? level.codeOf(place) : place;
        }
    }
}

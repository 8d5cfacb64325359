package org.zhucun.targets.progress;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.platform.steps.Transition;

/** A step that a report has taken. */
public record ProgressTransition(
        @NotNull ProgressStep action,
        @NotNull ProgressState fromState,
        @NotNull ProgressState toState,

        @Schema(description = "Why; null where no reason is needed", examples = "发展党员数与组织部门台账不符，请核实")
        String reason,

        @Schema(description = "The same as reason, as in other histories", examples = "发展党员数与组织部门台账不符，请核实")
        String text,

        @NotNull @Schema(description = "Display name of who did it", examples = "兴宁市驻村办")
        String actor,

        @NotNull @Schema(description = "When") Instant at) {

    static ProgressTransition of(Transition step) {
        return new ProgressTransition(
                ProgressStep.valueOf(step.action().name()),
                ProgressState.valueOf(step.fromState()),
                ProgressState.valueOf(step.toState()),
                step.text(),
                step.text(),
                step.actor(),
                step.at());
    }
}

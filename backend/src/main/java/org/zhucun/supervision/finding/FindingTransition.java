package org.zhucun.supervision.finding;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.platform.steps.Transition;
import org.zhucun.supervision.FindingState;

/** A step that a finding has taken. */
public record FindingTransition(
        @NotNull FindingStep action,
        @NotNull FindingState fromState,
        @NotNull FindingState toState,

        @Schema(description = "What was done, what was seen, or why it is open again; null without", examples = "已补记")
        String text,

        @NotNull @Schema(description = "Display name of who did it", examples = "永和镇驻村办")
        String actor,

        @NotNull @Schema(description = "When") Instant at) {

    static FindingTransition of(Transition step) {
        return new FindingTransition(
                FindingStep.valueOf(step.action().name()),
                FindingState.valueOf(step.fromState()),
                FindingState.valueOf(step.toState()),
                step.text(),
                step.actor(),
                step.at());
    }
}

package org.zhucun.attendance.duty;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.platform.steps.Transition;

/** A step that a sheet has taken. */
public record DutyTransition(
        @NotNull DutyStep action,
        @NotNull DutyState fromState,
        @NotNull DutyState toState,

        @Schema(description = "Why it was reopened; null of a submission", examples = "漏记一名干部的培训天数")
        String reason,

        @Schema(description = "The same as reason, as in other histories", examples = "漏记一名干部的培训天数")
        String text,

        @NotNull @Schema(description = "Display name of who did it", examples = "永和镇驻村办")
        String actor,

        @NotNull @Schema(description = "When") Instant at) {

    static DutyTransition of(Transition step) {
        return new DutyTransition(
                DutyStep.valueOf(step.action().name()),
                DutyState.valueOf(step.fromState()),
                DutyState.valueOf(step.toState()),
                step.text(),
                step.text(),
                step.actor(),
                step.at());
    }
}

package org.zhucun.platform.steps;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;
import org.zhucun.platform.access.Action;

/** A step that a record has taken. */
public record Transition(
        @NotNull Action action,

        @Schema(description = "The state before; null of a step so old that it was not kept", examples = "REQUESTED")
        String fromState,

        @NotNull @Schema(description = "The state after", examples = "APPROVED")
        String toState,

        @Schema(description = "What was said with it, or the day that it names; null without", examples = "同意")
        String text,

        @Schema(
                description = "Display name of who did it; null of a step so old that it was not kept",
                examples = "永和镇驻村办")
        String actor,

        @NotNull @Schema(description = "When") Instant at) {

    static Transition of(Row row) {
        return new Transition(
                row.constant("action", Action.class),
                row.text("from_state"),
                row.text("to_state"),
                row.text("text"),
                row.text("actor"),
                row.instant("taken_at"));
    }
}

package org.zhucun.supervision.finding;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;
import org.zhucun.supervision.FindingState;

/** A step that a finding has taken. */
public record FindingTransition(
        @NotNull FindingMove action,
        @NotNull FindingState fromState,
        @NotNull FindingState toState,

        @Schema(description = "What was done, what was seen, or why it is open again; null without", examples = "已补记")
        String text,

        @NotNull @Schema(description = "Display name of who did it", examples = "永和镇驻村办")
        String actor,

        @NotNull @Schema(description = "When") Instant at) {

    static FindingTransition of(Row row) {
        return new FindingTransition(
                row.constant("action", FindingMove.class),
                row.constant("from_state", FindingState.class),
                row.constant("to_state", FindingState.class),
                row.text("text"),
                row.text("actor"),
                row.instant("moved_at"));
    }
}

package org.zhucun.targets.progress;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;

/** A step that a report has taken. */
public record ProgressTransition(
        @NotNull ProgressMove action,
        @NotNull ProgressState fromState,
        @NotNull ProgressState toState,

        @Schema(description = "Why; null where no reason is needed", examples = "发展党员数与组织部门台账不符，请核实")
        String reason,

        @NotNull @Schema(description = "Display name of who did it", examples = "兴宁市驻村办")
        String actor,

        @NotNull @Schema(description = "When") Instant at) {

    static ProgressTransition of(Row row) {
        return new ProgressTransition(
                row.constant("action", ProgressMove.class),
                row.constant("from_state", ProgressState.class),
                row.constant("to_state", ProgressState.class),
                row.text("reason"),
                row.text("actor"),
                row.instant("moved_at"));
    }
}

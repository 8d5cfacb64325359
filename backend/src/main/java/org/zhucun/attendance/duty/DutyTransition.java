package org.zhucun.attendance.duty;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;

/** A step that a sheet has taken. */
public record DutyTransition(
        @NotNull DutyMove action,

        @Schema(description = "Why it was reopened; null of a submission", examples = "漏记一名干部的培训天数")
        String reason,

        @NotNull @Schema(description = "Display name of who did it", examples = "永和镇驻村办")
        String actor,

        @NotNull @Schema(description = "When") Instant at) {

    static DutyTransition of(Row row) {
        return new DutyTransition(
                row.constant("action", DutyMove.class), row.text("reason"), row.text("actor"), row.instant("moved_at"));
    }
}

package org.zhucun.insight.statistics;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;

/** Findings by how far they are. */
public record FindingStates(
        @NotNull @Schema(description = "待整改", examples = "31")
        Long open,

        @NotNull @Schema(description = "待复查", examples = "12")
        Long rectified,

        @NotNull @Schema(description = "已销号", examples = "57")
        Long closed,

        @NotNull @Schema(description = "All three", examples = "100")
        Long total) {

    static final FindingStates NONE = new FindingStates(0L, 0L, 0L, 0L);

    static FindingStates of(Row row) {
        return new FindingStates(
                row.number("open"), row.number("rectified"), row.number("closed"), row.number("findings"));
    }
}

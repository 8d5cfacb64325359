package org.zhucun.insight.statistics;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;

/** Findings by how grave they are. */
public record FindingSeverities(
        @NotNull @Schema(description = "一般", examples = "70")
        Long minor,

        @NotNull @Schema(description = "较重", examples = "25")
        Long major,

        @NotNull @Schema(description = "严重", examples = "5") Long critical) {

    static final FindingSeverities NONE = new FindingSeverities(0L, 0L, 0L);

    static FindingSeverities of(Row row) {
        return new FindingSeverities(row.number("minor"), row.number("major"), row.number("critical"));
    }
}

package org.zhucun.platform.parameter;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;

/** The value of a parameter from a day on. */
public record ParameterValue(
        @NotNull @Schema(description = "First day", examples = "2005-03-01")
        LocalDate effectiveFrom,

        @NotNull @Schema(description = "In the parameter's unit", examples = "20")
        Integer value,

        @Schema(description = "Display name of who set it; null for what the programme began with")
        String changedBy,

        @NotNull Instant changedAt) {

    static ParameterValue of(Row row) {
        return new ParameterValue(
                row.date("effective_from"), row.integer("value"), row.text("changed_by"), row.instant("changed_at"));
    }
}

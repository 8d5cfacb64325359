package org.zhucun.platform.parameter;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A parameter in a list, as of a day. */
public record ParameterSummary(
        @NotNull ParameterCode code,
        @NotNull ParameterUnit unit,

        @NotNull @Schema(description = "The least it may be", examples = "0")
        Integer min,

        @NotNull @Schema(description = "The most it may be", examples = "31")
        Integer max,

        @NotNull @Schema(description = "What it is on the day", examples = "20")
        Integer value,

        @NotNull @Schema(description = "Since when it is that", examples = "2005-01-01")
        LocalDate effectiveFrom,

        @Schema(description = "Display name of who set it; null for what the programme began with")
        String changedBy,

        @Schema(description = "What it will be next; null when nothing is planned", examples = "22")
        Integer nextValue,

        @Schema(description = "From when on; null when nothing is planned", examples = "2005-07-01")
        LocalDate nextFrom) {}

package org.zhucun.insight.figure;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure on one day of a trend. */
public record TrendPoint(
        @NotNull @Schema(examples = "2005-01-16") LocalDate day,

        @Schema(description = "As /statistics/overview has it that day", examples = "5109")
        Long value) {}

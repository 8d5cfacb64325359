package org.zhucun.report.report;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.insight.figure.FigureUnit;

/** A figure of two reports. */
public record FigureChange(
        @NotNull @Schema(examples = "deeds") String code,
        @NotNull @Schema(examples = "为群众办实事好事") String label,
        @NotNull FigureUnit unit,

        @Schema(description = "Null where the earlier report has none", examples = "4102")
        Long before,

        @Schema(description = "Null where the later report has none", examples = "4481")
        Long after,

        @Schema(description = "What has come to it; null where one of the two is", examples = "379")
        Long difference) {}

package org.zhucun.report.report;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.insight.figure.FigureUnit;
import org.zhucun.report.wording.Fact;

/** A figure as it was when the report was made. */
public record ReportFigure(
        @NotNull @Schema(description = "As in /figures", examples = "cadres")
        String code,

        @NotNull @Schema(description = "In the report's language", examples = "驻村干部")
        String label,

        @Schema(description = "Null where it is not counted for the area", examples = "5109")
        Long value,

        @NotNull FigureUnit unit,

        @NotNull @Schema(description = "What was counted", examples = "当天在驻的干部。")
        String definition,

        @Schema(
                description = "Path of the list behind it with all its parameters; null where no list has the total",
                examples = "/api/v1/cadres?area=4414&asOf=2005-03-10&status=POSTED")
        String query,

        @Schema(description = "The rows of that list then; null without one", examples = "5109")
        Long rowsTotal,

        @Schema(description = "What it was in the report before; null without one", examples = "5102")
        Long previous,

        @NotNull
        @Schema(
                description = "SHA-256 of code, label, value, unit, definition, query and rowsTotal, each on a line",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String hash) {

    Fact fact() {
        return new Fact(code, label, unit, value, previous);
    }
}

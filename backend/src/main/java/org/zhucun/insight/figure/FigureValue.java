package org.zhucun.insight.figure;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure of an area on a day. */
public record FigureValue(
        @NotNull @Schema(description = "Stable name", examples = "cadres")
        String code,

        @NotNull @Schema(description = "In the language asked for", examples = "驻村干部")
        String label,

        @Schema(description = "Null where it is not counted for areas of the level", examples = "5109")
        Long value,

        @NotNull FigureUnit unit,

        @NotNull @Schema(description = "What is counted, in the language asked for", examples = "当天在驻的干部。")
        String definition,

        @Schema(
                description = "Path of the list that has this total: as many rows, or with the sum of the field that"
                        + " /figures names; null where no list has it, as of a difference",
                examples = "/api/v1/cadres?area=4414&asOf=2005-03-10&status=POSTED")
        String link) {}

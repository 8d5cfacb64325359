package org.zhucun.insight.figure;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a figure is. */
public record FigureDefinition(
        @NotNull @Schema(description = "Stable name", examples = "cadres")
        String code,

        @NotNull @Schema(description = "Section of the city's report", examples = "0")
        Integer section,

        @NotNull @Schema(description = "In the language asked for", examples = "驻村干部")
        String label,

        @NotNull FigureUnit unit,

        @NotNull
        @Schema(
                description = "What is counted, in the language asked for, and why the areas below do not add up"
                        + " where they do not",
                examples = "当天在驻的干部。")
        String definition,

        @NotNull @Schema(description = "Whether the areas below add up to the area", examples = "true")
        Boolean additive,

        @Schema(
                description = "The field whose sum over the rows of the linked list is the figure; null where it is the"
                        + " number of rows, or there is no list",
                examples = "households")
        String sumOf) {}

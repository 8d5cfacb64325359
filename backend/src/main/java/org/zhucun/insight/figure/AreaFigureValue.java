package org.zhucun.insight.figure;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure of one of the areas below, whose words stand with the whole. */
public record AreaFigureValue(
        @NotNull @Schema(examples = "cadres") String code,

        @Schema(description = "Null where it is not counted for areas of the level", examples = "632")
        Long value,

        @Schema(
                description = "Path of the list that has this total",
                examples = "/api/v1/cadres?area=441481&asOf=2005-03-10&status=POSTED")
        String link) {}

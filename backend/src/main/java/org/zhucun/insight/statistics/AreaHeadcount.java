package org.zhucun.insight.statistics;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.roster.area.AreaRef;

/** The headcount of one area below the one asked for. */
public record AreaHeadcount(
        @NotNull AreaRef area,

        @NotNull @Schema(description = "By rule: a team of 3 for each poor village, one cadre for each other village")
        TeamsAndCadres need,

        @Schema(description = "What the province asks for; null below county level, where there is none")
        TeamsAndCadres allocation,

        @NotNull Dispatched dispatched,
        @NotNull VillageCount villages) {}

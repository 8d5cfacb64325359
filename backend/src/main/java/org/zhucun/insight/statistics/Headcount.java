package org.zhucun.insight.statistics;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Gathered;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.batch.BatchRef;

/** Need, allocation and dispatch of an area side by side on one day, and the same for each area below it. */
public record Headcount(
        @NotNull AreaRef area,
        @NotNull LocalDate asOf,

        @Schema(description = "The batch in force that day; null while there is none")
        BatchRef batch,

        @NotNull @Schema(description = "By rule: a team of 3 for each poor village, one cadre for each other village")
        TeamsAndCadres need,

        @Schema(description = "What the province asks for; null below county level, where there is none")
        TeamsAndCadres allocation,

        @NotNull Dispatched dispatched,
        @NotNull VillageCount villages,

        @NotNull @Schema(description = "The areas directly below; they add up to the area itself")
        List<AreaHeadcount> children)
        implements Gathered {}

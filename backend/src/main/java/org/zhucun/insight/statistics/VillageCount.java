package org.zhucun.insight.statistics;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Villages: all, the poor ones, and those with and without a cadre on post. */
public record VillageCount(
        @NotNull @Schema(examples = "2059") Long total,

        @NotNull
        @Schema(
                description = "Villages whose collective income in the batch's base year is below its threshold",
                examples = "1438")
        Long poor,

        @NotNull @Schema(description = "Villages with a cadre on post", examples = "2059")
        Long covered,

        @NotNull @Schema(description = "total − covered", examples = "0")
        Long uncovered) {

    static final VillageCount NONE = new VillageCount(0L, 0L, 0L, 0L);

    VillageCount plus(VillageCount other) {
        return new VillageCount(
                total + other.total, poor + other.poor, covered + other.covered, uncovered + other.uncovered);
    }

    /** The province's rule: a team of three for each poor village, one cadre for each other village. */
    TeamsAndCadres need() {
        return new TeamsAndCadres(poor, poor * 3 + (total - poor));
    }
}

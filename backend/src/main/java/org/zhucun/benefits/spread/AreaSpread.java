package org.zhucun.benefits.spread;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.roster.area.AreaRef;

/** The spread in one area. */
public record AreaSpread(
        @NotNull AreaRef area,
        @NotNull Spread spread,

        @NotNull
        @Schema(description = "By the level that sends, the highest first; levels that send nobody are missing")
        List<LevelSpread> levels) {}

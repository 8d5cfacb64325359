package org.zhucun.benefits.spread;

import jakarta.validation.constraints.NotNull;
import org.zhucun.roster.area.Level;

/** The spread among those whom one level sends. */
public record LevelSpread(
        @NotNull Level dispatchLevel, @NotNull Spread spread) {}

package org.zhucun.insight.statistics;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.zhucun.roster.area.AreaRef;

/** The targets in one area. */
public record AreaTargets(@NotNull AreaRef area, @NotNull List<TargetFigures> targets) {}

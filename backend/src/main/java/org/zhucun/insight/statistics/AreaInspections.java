package org.zhucun.insight.statistics;

import jakarta.validation.constraints.NotNull;
import org.zhucun.roster.area.AreaRef;

/** What was inspected and found in one area below the one asked for. */
public record AreaInspections(
        @NotNull AreaRef area, @NotNull InspectionFigures figures) {}

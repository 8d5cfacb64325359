package org.zhucun.insight.statistics;

import jakarta.validation.constraints.NotNull;
import org.zhucun.roster.area.AreaRef;

/** Inspections and findings in one area below the one asked for. */
public record AreaInspections(
        @NotNull AreaRef area, @NotNull InspectionFigures figures) {}

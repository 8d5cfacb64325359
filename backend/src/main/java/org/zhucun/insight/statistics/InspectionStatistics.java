package org.zhucun.insight.statistics;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Gathered;
import org.zhucun.roster.area.AreaRef;

/** Inspections and findings of a period in an area, and in each area below it. */
public record InspectionStatistics(
        @NotNull AreaRef area,
        @NotNull @Schema(description = "The first day") LocalDate from,
        @NotNull @Schema(description = "The last day") LocalDate to,
        @NotNull InspectionFigures total,

        @NotNull
        @Schema(
                description = "What is of the area itself and of none below it: the inspections of its own office; of a"
                        + " town everything. Every count of total is this one and those of the children")
        InspectionFigures own,

        @NotNull @Schema(description = "The areas directly below; a town has none")
        List<AreaInspections> children)
        implements Gathered {}

package org.zhucun.insight.statistics;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.time.Quarter;
import org.zhucun.kernel.web.Gathered;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.batch.BatchRef;

/** The number of villages that have reported a quarter, in an area and in each area below it. */
public record Completeness(
        @NotNull AreaRef area,
        @NotNull Quarter quarter,
        @NotNull BatchRef batch,

        @NotNull @Schema(description = "The day by which the towns report it", examples = "2005-04-10")
        LocalDate dueOn,

        @NotNull @Schema(description = "Whether that day is past: what is missing is late", examples = "false")
        boolean overdue,

        @NotNull @Schema(description = "Villages", examples = "2059")
        Long due,

        @NotNull @Schema(description = "Villages all of whose reports are REPORTED or VERIFIED", examples = "1941")
        Long reported,

        @NotNull
        @Schema(description = "Of these: the last report first submitted by the day it was due", examples = "1930")
        Long onTime,

        @NotNull @Schema(description = "reported − onTime", examples = "11")
        Long late,

        @NotNull @Schema(description = "Villages all of whose reports are VERIFIED", examples = "1402")
        Long verified,

        @NotNull @Schema(description = "Villages with a report that is RETURNED", examples = "39")
        Long returned,

        @NotNull @Schema(description = "due − reported", examples = "118")
        Long missing,

        @NotNull @Schema(description = "The areas directly below; they add up to the area itself")
        List<AreaCompleteness> children,

        @NotNull @Schema(description = "The villages of a town; empty above it")
        List<VillageCompleteness> villages)
        implements Gathered {}

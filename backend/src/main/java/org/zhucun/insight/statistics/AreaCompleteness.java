package org.zhucun.insight.statistics;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.roster.area.AreaRef;

/** The number of villages of one area that have reported a quarter. */
public record AreaCompleteness(
        @NotNull AreaRef area,

        @NotNull @Schema(description = "Villages", examples = "469")
        Long due,

        @NotNull @Schema(description = "Villages all of whose reports are REPORTED or VERIFIED", examples = "441")
        Long reported,

        @NotNull
        @Schema(description = "Of these: the last report first submitted by the day it was due", examples = "430")
        Long onTime,

        @NotNull @Schema(description = "reported − onTime", examples = "11")
        Long late,

        @NotNull @Schema(description = "Villages all of whose reports are VERIFIED", examples = "402")
        Long verified,

        @NotNull @Schema(description = "Villages with a report that is RETURNED", examples = "9")
        Long returned,

        @NotNull @Schema(description = "due − reported", examples = "28")
        Long missing) {

    static AreaCompleteness of(AreaRef area, ReportCounts counts) {
        return new AreaCompleteness(
                area,
                counts.due(),
                counts.reported(),
                counts.onTime(),
                counts.late(),
                counts.verified(),
                counts.returned(),
                counts.missing());
    }
}

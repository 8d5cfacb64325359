package org.zhucun.insight.statistics;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.roster.village.VillageRef;

/** Whether a village has reported a quarter. */
public record VillageCompleteness(
        @NotNull VillageRef village,

        @NotNull
        @Schema(description = "Reports due: targets that are set for the village and not computed", examples = "17")
        Integer expected,

        @NotNull @Schema(description = "Of these REPORTED or VERIFIED", examples = "17")
        Integer reported,

        @NotNull @Schema(description = "Of these VERIFIED", examples = "15")
        Integer verified,

        @NotNull @Schema(description = "Of these RETURNED", examples = "0")
        Integer returned,

        @Schema(
                description = "The day on which the last report was first submitted; null until all are",
                examples = "2005-04-08")
        LocalDate reportedOn,

        @NotNull @Schema(description = "Whether that day is after the day they are due", examples = "false")
        boolean late) {

    static VillageCompleteness of(VillageReports village, LocalDate dueOn) {
        return new VillageCompleteness(
                village.village(),
                village.expected(),
                village.reported(),
                village.verified(),
                village.returned(),
                village.reportedOn(),
                village.late(dueOn));
    }
}

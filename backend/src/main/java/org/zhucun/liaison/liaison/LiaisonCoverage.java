package org.zhucun.liaison.liaison;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.roster.area.AreaRef;

/** A county or town, and who keeps contact with it on a day. */
public record LiaisonCoverage(
        @NotNull AreaRef area,

        @NotNull @Schema(description = "Leaders who keep contact with it on the day", examples = "3")
        Long liaisons,

        @Schema(description = "Their names; null where there is nobody", examples = "陈志强、刘永辉")
        String leaders,

        @NotNull @Schema(description = "Visits and stays until the day", examples = "6")
        Long visits,

        @Schema(description = "Day of the latest of them", examples = "2005-03-02")
        LocalDate visitedOn) {}

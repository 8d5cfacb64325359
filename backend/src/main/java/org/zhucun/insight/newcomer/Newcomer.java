package org.zhucun.insight.newcomer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.PostingRole;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.unit.UnitRef;
import org.zhucun.roster.village.VillageRef;

/** A posting whose cadre needs to be looked after. */
public record Newcomer(
        @NotNull @Schema(description = "Of the posting") UUID id,
        @NotNull CadreRef cadre,

        @NotNull @Schema(description = "Why") List<NewcomerReason> reasons,

        @NotNull @Schema(description = "Level that the cadre counts as")
        Level dispatchLevel,

        @NotNull @Schema(description = "The unit that sends the cadre")
        UnitRef unit,

        @NotNull VillageRef village,
        @NotNull PostingRole role,

        @NotNull @Schema(description = "First day on post", examples = "2005-02-20")
        LocalDate postedOn,

        @NotNull @Schema(description = "Days on post, the first among them", examples = "19")
        int daysOnPost,

        @Schema(description = "Whom to turn to: the head of the liaison group of the town; null where there is none")
        CadreRef guide) {}

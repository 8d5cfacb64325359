package org.zhucun.insight.check;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.TeamRef;
import org.zhucun.roster.village.VillageRef;

/** One row that breaks a rule: where, and which team or cadre. */
public record CheckRow(
        @NotNull VillageRef village,

        @Schema(description = "The team, where the rule is about one")
        TeamRef team,

        @Schema(description = "The cadre, where the rule is about one")
        CadreRef cadre,

        @NotNull @Schema(description = "What is wrong with this row", examples = "2 名队员")
        String detail) {}

package org.zhucun.fieldwork.training;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.PostingRole;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.unit.UnitRef;
import org.zhucun.roster.village.VillageRef;

/** A posting whose cadre has had no training. */
public record UntrainedCadre(
        @NotNull @Schema(description = "Of the posting") UUID id,
        @NotNull CadreRef cadre,

        @NotNull @Schema(description = "Level that the cadre counts as")
        Level dispatchLevel,

        @NotNull @Schema(description = "The unit that sends the cadre")
        UnitRef unit,

        @NotNull VillageRef village,
        @NotNull PostingRole role,

        @NotNull @Schema(description = "First day on post", examples = "2005-01-10")
        LocalDate postedOn) {}

package org.zhucun.fieldwork.training;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.unit.UnitRef;
import org.zhucun.roster.village.VillageRef;

/** A cadre who took part in a training. */
public record TrainingParticipant(
        @NotNull CadreRef cadre,

        @NotNull @Schema(description = "Level that the cadre counts as")
        Level dispatchLevel,

        @NotNull @Schema(description = "The unit that sends the cadre")
        UnitRef unit,

        @Schema(description = "The village of the cadre's latest post; null before the first")
        VillageRef village) {}

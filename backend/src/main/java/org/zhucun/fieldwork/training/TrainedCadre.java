package org.zhucun.fieldwork.training;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.unit.UnitRef;
import org.zhucun.roster.village.VillageRef;

/** A cadre who has been trained, and since when. */
public record TrainedCadre(
        @NotNull CadreRef cadre,

        @NotNull @Schema(description = "Level that the cadre counts as")
        Level dispatchLevel,

        @NotNull @Schema(description = "The unit that sends the cadre")
        UnitRef unit,

        @Schema(description = "The village of the cadre's latest post; null before the first")
        VillageRef village,

        @NotNull @Schema(description = "Day of the cadre's first training", examples = "2005-01-06")
        LocalDate trainedOn) {}

package org.zhucun.benefits.spread;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.unit.UnitRef;
import org.zhucun.roster.village.VillageRef;

/** A cadre who is paid more than twice the median of the town, or less than half of it. */
public record Outlier(
        @NotNull CadreRef cadre,

        @NotNull @Schema(description = "The unit that sends the cadre")
        UnitRef unit,

        @NotNull @Schema(description = "Level that the cadre counts as")
        Level dispatchLevel,

        @NotNull @Schema(description = "Where the cadre is posted; of several villages of the month the last by code")
        VillageRef village,

        @NotNull
        @Schema(description = "Days on post in the town in the month: a part of it explains much", examples = "28")
        Integer postedDays,

        @NotNull @Schema(description = "Yuan of the month", examples = "840.00")
        BigDecimal amount,

        @NotNull @Schema(description = "The median of the town", examples = "280.00")
        BigDecimal median,

        @NotNull @Schema(description = "The amount without the median", examples = "560.00")
        BigDecimal beyond) {}

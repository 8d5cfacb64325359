package org.zhucun.benefits.sheet;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.benefits.standard.SubsidyBasis;
import org.zhucun.benefits.standard.SubsidyPayer;
import org.zhucun.benefits.standard.SubsidyStandardRef;
import org.zhucun.kernel.time.Month;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.unit.UnitRef;
import org.zhucun.roster.village.VillageRef;

/** What one standard comes to for one cadre in one village. */
public record SubsidyLine(
        @NotNull UUID id,
        @NotNull @Schema(description = "Id of its sheet") UUID sheetId,

        @NotNull @Schema(description = "The month in whose sheet it is paid")
        Month paidIn,

        @NotNull @Schema(description = "The month that it is for; of a difference an earlier one")
        Month month,

        @NotNull
        @Schema(
                description =
                        "Whether it corrects a month whose sheet is approved: days or a standard have changed since."
                                + " Quantity and amount then are what is more or less than what was paid")
        Boolean difference,

        @NotNull CadreRef cadre,

        @NotNull @Schema(description = "The unit that sends the cadre")
        UnitRef unit,

        @NotNull @Schema(description = "Level that the cadre counts as")
        Level dispatchLevel,

        @NotNull @Schema(description = "Where the cadre is posted")
        VillageRef village,

        @NotNull SubsidyStandardRef standard,
        @NotNull SubsidyBasis basis,
        @NotNull SubsidyPayer payer,

        @NotNull @Schema(description = "Yuan of the standard", examples = "10.00")
        BigDecimal rate,

        @NotNull
        @Schema(
                description = "By the basis days in the village, calendar days on post, outings, or times",
                examples = "22")
        Integer quantity,

        @NotNull @Schema(description = "Yuan to the fen", examples = "220.00")
        BigDecimal amount,

        @NotNull @Schema(description = "State of its sheet") SubsidySheetState state) {}

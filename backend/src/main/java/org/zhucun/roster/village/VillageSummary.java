package org.zhucun.roster.village;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.roster.TeamRef;
import org.zhucun.roster.area.AreaRef;

/** A village in a list, as of a day. */
public record VillageSummary(
        @NotNull @Schema(description = "Division code of 12 digits", examples = "441481107217")
        String code,

        @NotNull @Schema(examples = "蓝排村委会") String name,
        @NotNull AreaRef county,
        @NotNull AreaRef town,

        @Schema(description = "Residents; null when not known", examples = "1520")
        Integer population,

        @Schema(description = "Households; null when not known", examples = "380")
        Integer households,

        @Schema(description = "Residents of working age; null when not known", examples = "760")
        Integer labourForce,

        @Schema(description = "Party members; null when not known", examples = "41")
        Integer partyMembers,

        @NotNull
        @Schema(
                description = "Whether the collective income of the base year is below the threshold of the batch in"
                        + " force on the day; false when that income is not known")
        boolean poor,

        @Schema(
                description = "Collective income in yuan in the base year of the batch in force; null when not known",
                examples = "25000.00")
        BigDecimal baseYearIncome,

        @NotNull @Schema(description = "Who is posted on the day")
        Coverage coverage,

        @NotNull @Schema(description = "Cadres posted on the day", examples = "3")
        int cadres,

        @Schema(description = "The team stationed on the day; null when there is none")
        TeamRef team) {}

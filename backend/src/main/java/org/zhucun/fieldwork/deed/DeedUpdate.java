package org.zhucun.fieldwork.deed;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** The fields of a deed that can be changed. */
public record DeedUpdate(
        @NotNull @Schema(examples = "WATER") DeedCategory category,

        @NotBlank @CleanText(max = 200) @Schema(examples = "修通塘背水渠")
        String title,

        @NotNull @Schema(description = "The day on which it was done", examples = "2005-03-05")
        LocalDate doneOn,

        @CleanText(max = 2_000) @Schema(examples = "全长 1.2 公里，灌溉农田 80 亩。")
        String note,

        @PositiveOrZero @Schema(description = "Households that benefit; null when nobody counted them", examples = "36")
        Integer households,

        @Size(max = 50)
        @Schema(
                description =
                        "Ids of the cadres who took part, each posted inside the caller's area on the day. When a new"
                                + " deed leaves them out, they are the cadre who writes it")
        List<@NotNull UUID> cadreIds,

        @Size(max = 20)
        @Schema(
                description =
                        "Ids of the teams whose deed it is, each at work inside the caller's area on the day. When a"
                                + " new deed leaves them out, it is that of the village's own team")
        List<@NotNull UUID> teamIds,

        @Size(max = 20) @Schema(description = "Money raised for it, by source")
        List<@Valid @NotNull DeedFund> funds) {}

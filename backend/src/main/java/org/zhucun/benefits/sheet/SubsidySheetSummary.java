package org.zhucun.benefits.sheet;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.time.Month;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.area.AreaRef;

/** A town's subsidies of a month in a list. */
public record SubsidySheetSummary(
        @NotNull UUID id,
        @NotNull Integer version,
        @NotNull AreaRef town,

        @NotNull @Schema(description = "Name of the county", examples = "兴宁市")
        String county,

        @NotNull Month month,
        @NotNull SubsidySheetState state,

        @NotNull @Schema(description = "Cadres who are paid by it", examples = "47")
        Integer cadres,

        @NotNull @Schema(description = "Yuan from the finance office", examples = "12890.00")
        BigDecimal financeAmount,

        @NotNull @Schema(description = "Yuan from the units that send the cadres", examples = "2400.00")
        BigDecimal unitAmount,

        @NotNull @Schema(description = "Yuan in all, differences included", examples = "15290.00")
        BigDecimal amount,

        @NotNull @Schema(description = "Lines that correct earlier months", examples = "1")
        Integer differences,

        @NotNull @Schema(description = "Yuan of these, below zero where too much was paid", examples = "-20.00")
        BigDecimal differenceAmount,

        @NotNull @Schema(description = "When it was last computed")
        Instant computedAt,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,

        @NotNull @Schema(description = "What the caller may do now")
        List<Action> actions)
        implements Tagged {}

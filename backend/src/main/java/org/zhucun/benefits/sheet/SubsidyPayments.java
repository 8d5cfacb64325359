package org.zhucun.benefits.sheet;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.benefits.standard.SubsidyPayer;
import org.zhucun.kernel.time.Month;
import org.zhucun.roster.area.AreaRef;

/** The list by which a bank pays a sheet. */
public record SubsidyPayments(
        @NotNull UUID sheetId,
        @NotNull AreaRef town,
        @NotNull Month month,

        @Schema(description = "Whose part it is; null of both together")
        SubsidyPayer payer,

        @NotNull @Schema(description = "A row for each cadre, by village and name")
        List<SubsidyPayment> rows,

        @NotNull @Schema(description = "The sum of the amounts", examples = "15290.00")
        BigDecimal total) {}

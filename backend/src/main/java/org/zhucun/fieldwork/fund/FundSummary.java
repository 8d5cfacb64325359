package org.zhucun.fieldwork.fund;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.fieldwork.deed.DeedRef;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.village.VillageRef;

/** A fund. */
public record FundSummary(
        @NotNull UUID id,
        @NotNull Integer version,

        @NotNull @Schema(description = "The village for which it was raised")
        VillageRef village,

        @NotNull @Schema(examples = "2005-01-12") LocalDate receivedOn,

        @NotNull @Schema(description = "From whom", examples = "省珠江水利委员会驻村工作组")
        String source,

        @NotNull @Schema(description = "For what", examples = "党员互助金")
        String purpose,

        @NotNull @Schema(description = "Yuan", examples = "500.00")
        BigDecimal raised,

        @NotNull @Schema(description = "Yuan spent of it so far", examples = "200.00")
        BigDecimal spent,

        @NotNull @Schema(description = "Yuan left: what was raised without what is spent", examples = "300.00")
        BigDecimal left,

        @Schema(
                description =
                        "The good deed that it was raised for, whose money counts once; null where it was for none")
        DeedRef deed,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,
        @NotNull List<Action> actions)
        implements Tagged {}

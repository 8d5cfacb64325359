package org.zhucun.fieldwork.deed;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.TeamRef;
import org.zhucun.roster.village.VillageRef;

/** A deed in a list. */
public record DeedSummary(
        @NotNull UUID id,
        @NotNull Integer version,

        @NotNull @Schema(description = "The village for which it was done")
        VillageRef village,

        @NotNull @Schema(examples = "WATER") DeedCategory category,
        @NotNull @Schema(examples = "修通塘背水渠") String title,
        @NotNull @Schema(examples = "2005-03-05") LocalDate doneOn,

        @Schema(description = "Households that benefit; null when nobody counted them", examples = "36")
        Integer households,

        @NotNull @Schema(description = "Yuan raised for it, from all sources", examples = "5000.00")
        BigDecimal raised,

        @NotNull @Schema(description = "Who took part") List<CadreRef> cadres,

        @NotNull @Schema(description = "Whose deed it is; that of several counts once")
        List<TeamRef> teams,

        @NotNull DeedState state,
        @NotNull Instant createdAt,
        @NotNull List<Action> actions)
        implements Tagged {}

package org.zhucun.attendance.leave;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.village.VillageRef;

/** A leave in a list. */
public record LeaveSummary(
        @NotNull UUID id,
        @NotNull Integer version,
        @NotNull CadreRef cadre,

        @NotNull @Schema(description = "Where the cadre is posted on the first day")
        VillageRef village,

        @JsonUnwrapped @NotNull LeaveUpdate terms,

        @NotNull @Schema(description = "How many days, up to an early return", examples = "3")
        Integer days,

        @Schema(description = "First day back when earlier than planned", examples = "2005-03-16")
        LocalDate returnedOn,

        @NotNull LeaveState state,

        @NotNull @Schema(description = "Whether the county decides, because it is longer than the town may approve")
        Boolean byCounty,

        @Schema(description = "What was said when it was approved, refused or cancelled")
        String decision,

        @Schema(description = "Display name of who did; null until then")
        String decidedBy,

        @Schema(description = "When; null until then") Instant decidedAt,
        @NotNull Instant createdAt,
        @NotNull List<Action> actions)
        implements Tagged {}

package org.zhucun.attendance.commuter;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.village.VillageRef;

/** A commuter in the register. */
public record CommuterSummary(
        @NotNull UUID id,
        @NotNull Integer version,
        @NotNull CadreRef cadre,

        @NotNull @Schema(description = "Where the cadre is posted on the first day")
        VillageRef village,

        @JsonUnwrapped @NotNull CommuterUpdate terms,
        @NotNull CommuterState state,

        @Schema(description = "What was said when it was approved or refused")
        String decision,

        @Schema(description = "Display name of who did; null until then")
        String decidedBy,

        @Schema(description = "When; null until then") Instant decidedAt,
        @NotNull Instant createdAt,
        @NotNull List<Action> actions)
        implements Tagged {}

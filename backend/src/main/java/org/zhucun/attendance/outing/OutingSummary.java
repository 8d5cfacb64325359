package org.zhucun.attendance.outing;

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

/** An outing in a list. */
public record OutingSummary(
        @NotNull UUID id,
        @NotNull Integer version,
        @NotNull CadreRef cadre,

        @NotNull @Schema(description = "Where the cadre is posted on the first day")
        VillageRef village,

        @JsonUnwrapped @NotNull OutingUpdate terms,
        @NotNull @Schema(examples = "2") Integer days,

        @NotNull
        @Schema(description = "Whether the duty sheet of one of its months is submitted: then it stays as it is")
        Boolean locked,

        @NotNull Instant createdAt,
        @NotNull List<Action> actions)
        implements Tagged {}

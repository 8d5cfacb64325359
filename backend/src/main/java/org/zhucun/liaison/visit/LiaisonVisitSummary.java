package org.zhucun.liaison.visit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.liaison.leader.LeaderRef;
import org.zhucun.liaison.liaison.LiaisonRef;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.area.AreaRef;

/** A visit or stay in a list. */
public record LiaisonVisitSummary(
        @NotNull UUID id,
        @NotNull Integer version,

        @NotNull @Schema(description = "The liaison that it belongs to")
        LiaisonRef liaison,

        @NotNull LeaderRef leader,

        @NotNull @Schema(description = "The county or town") AreaRef area,

        @NotNull @Schema(examples = "2005-01-10") LocalDate visitedOn,
        @NotNull @Schema(examples = "VISIT") LiaisonVisitKind kind,

        @NotNull @Schema(description = "Leaders who were there", examples = "1")
        Integer persons,

        @NotNull @Schema(description = "In person-times", examples = "1")
        Integer personTimes,

        @NotNull Instant createdAt,
        @NotNull List<Action> actions)
        implements Tagged {}

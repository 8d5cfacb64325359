package org.zhucun.liaison.liaison;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.liaison.leader.LeaderRef;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.area.AreaRef;

/** A liaison. */
public record LiaisonSummary(
        @NotNull UUID id,
        @NotNull Integer version,
        @NotNull LeaderRef leader,

        @NotNull @Schema(description = "The county or town") AreaRef area,

        @NotNull @Schema(description = "The first day", examples = "2005-01-10")
        LocalDate startsOn,

        @Schema(description = "The last day; null while it lasts", examples = "2005-12-31")
        LocalDate endsOn,

        @NotNull @Schema(description = "Visits and stays of the leader there", examples = "2")
        Long visits,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,
        @NotNull List<Action> actions)
        implements Tagged {}

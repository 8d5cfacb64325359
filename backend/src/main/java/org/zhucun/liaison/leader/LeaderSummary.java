package org.zhucun.liaison.leader;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.unit.UnitRef;

/** A leader. */
public record LeaderSummary(
        @NotNull UUID id,
        @NotNull Integer version,

        @NotNull @Schema(description = "The area whose office keeps it")
        AreaRef area,

        @NotNull @Schema(examples = "李炳余") String name,
        @NotNull @Schema(examples = "省法制办主任") String post,
        @NotNull @Schema(examples = "PROVINCE_UNIT_HEAD") LeaderClass leaderClass,

        @Schema(description = "The unit that they lead; null of leaders of the city and of counties")
        UnitRef unit,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,
        @NotNull List<Action> actions)
        implements Tagged {}

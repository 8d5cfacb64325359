package org.zhucun.roster.team;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.batch.BatchRef;
import org.zhucun.roster.unit.UnitRef;
import org.zhucun.roster.village.VillageRef;

/** A team in a list, with its members on the day asked for. */
public record TeamSummary(
        @NotNull UUID id,
        @NotNull Integer version,

        @NotNull @Schema(description = "After the village", examples = "蓝排村驻村工作组")
        String name,

        @NotNull VillageRef village,
        @NotNull BatchRef batch,

        @Schema(description = "The unit that leads the team")
        UnitRef leadUnit,

        @Schema(description = "The leader on the day; null when there is none")
        CadreRef leader,

        @NotNull @Schema(description = "Members on the day, the leader among them", examples = "3")
        Integer members,

        @NotNull @Schema(description = "First day", examples = "2005-01-10")
        LocalDate foundedOn,

        @Schema(description = "Last day; null while the team is there", examples = "2005-12-31")
        LocalDate dissolvedOn,

        @NotNull Instant createdAt,
        @NotNull List<Action> actions)
        implements Tagged {}

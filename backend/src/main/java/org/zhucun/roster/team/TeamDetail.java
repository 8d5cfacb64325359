package org.zhucun.roster.team;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.batch.BatchRef;
import org.zhucun.roster.unit.UnitRef;
import org.zhucun.roster.village.VillageRef;

/** A team with all that is known of it. */
public record TeamDetail(
        @NotNull UUID id,

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
        @NotNull Instant updatedAt,

        @NotNull @Schema(description = "What the caller may do now")
        List<Action> actions) {

    static TeamDetail of(TeamSummary team, Instant createdAt, Instant updatedAt, List<Action> actions) {
        return new TeamDetail(
                team.id(),
                team.name(),
                team.village(),
                team.batch(),
                team.leadUnit(),
                team.leader(),
                team.members(),
                team.foundedOn(),
                team.dissolvedOn(),
                createdAt,
                updatedAt,
                actions);
    }
}

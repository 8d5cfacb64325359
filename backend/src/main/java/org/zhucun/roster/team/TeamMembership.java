package org.zhucun.roster.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.Row;

/** How a village's team comes about: with its first member, as an import founds it. */
@ApplicationScoped
public class TeamMembership {

    /**
     * Founds the team or takes it as it is, and locks it: two leaders at once wait for each other instead of
     * deadlocking. A team begins with its first member, and the unit of its first leader leads it.
     */
    private static final String JOIN = """
            insert into team as t (village_code, batch_id, lead_unit_id, founded_on) values (?, ?, ?, ?)
            on conflict on constraint team_one_per_village_and_batch do update set
                founded_on = least(t.founded_on, excluded.founded_on),
                lead_unit_id = coalesce(t.lead_unit_id, excluded.lead_unit_id),
                version = t.version + case when t.founded_on > excluded.founded_on
                    or t.lead_unit_id is null and excluded.lead_unit_id is not null then 1 else 0 end,
                updated_at = case when t.founded_on > excluded.founded_on
                    or t.lead_unit_id is null and excluded.lead_unit_id is not null then now() else t.updated_at end
            returning id, dissolved_on""";

    private record Joined(UUID id, LocalDate dissolvedOn) {
        static Joined of(Row row) {
            return new Joined(row.uuid("id"), row.date("dissolved_on"));
        }
    }

    private final Jdbc jdbc;

    TeamMembership(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The team of a village in a batch, for somebody who joins it on a day; 409 when it is dissolved.
     *
     * @param leaderUnitId the unit of who joins as leader; null for a member
     */
    public UUID join(String villageCode, UUID batchId, LocalDate day, UUID leaderUnitId) {
        Joined team = jdbc.one(JOIN, Arrays.asList(villageCode, batchId, leaderUnitId, day), Joined::of)
                .orElseThrow();
        if (team.dissolvedOn() != null) {
            throw new ApiException(
                    ErrorCode.TEAM_DISSOLVED,
                    java.util.List.of(Violation.pointer("/villageCode", "TEAM_DISSOLVED", team.dissolvedOn())));
        }
        return team.id();
    }
}

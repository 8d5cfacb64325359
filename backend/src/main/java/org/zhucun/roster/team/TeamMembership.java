package org.zhucun.roster.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.Row;

/** Lets a cadre join the team of a village. */
@ApplicationScoped
public class TeamMembership {

    private static final String JOINING = "select :village as village_code, :batch::uuid as batch_id,"
            + " :day::date as posted_on, :leaderUnit::uuid as leader_unit_id";

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
        Map<String, Object> joining = new HashMap<>();
        joining.put("village", villageCode);
        joining.put("batch", batchId);
        joining.put("day", day);
        joining.put("leaderUnit", leaderUnitId);
        TeamIntake.found(jdbc, JOINING, joining);
        Joined team = jdbc.one(
                        "select id, dissolved_on from team where village_code = ? and batch_id = ?",
                        List.of(villageCode, batchId),
                        Joined::of)
                .orElseThrow();
        if (team.dissolvedOn() != null) {
            throw new ApiException(
                    ErrorCode.TEAM_DISSOLVED,
                    List.of(Violation.pointer("/villageCode", "TEAM_DISSOLVED", team.dissolvedOn())));
        }
        return team.id();
    }
}

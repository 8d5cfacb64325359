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
import org.zhucun.platform.imports.rule.Rule;

/** Lets a cadre join the team of a village. */
@ApplicationScoped
public class TeamMembership {

    private static final String JOINING = "select :village as village_code, :batch::uuid as batch_id,"
            + " :day::date as posted_on, :leaderUnit::uuid as leader_unit_id";

    private static final String JOINED =
            "joining as (select 0 as row_no, 'villageCode' as field, :village as village_code, :batch::uuid as batch_id)";

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
        List<Violation> dissolved =
                Rule.faults(jdbc, JOINED, joining, (row, field) -> "/" + field, TeamIntake.NOT_DISSOLVED).stream()
                        .map(Rule.Fault::violation)
                        .toList();
        if (!dissolved.isEmpty()) {
            throw new ApiException(ErrorCode.TEAM_DISSOLVED, dissolved);
        }
        return jdbc.one(
                        "select id from team where village_code = ? and batch_id = ?",
                        List.of(villageCode, batchId),
                        row -> row.uuid("id"))
                .orElseThrow();
    }
}

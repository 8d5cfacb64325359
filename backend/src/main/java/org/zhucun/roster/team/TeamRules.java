package org.zhucun.roster.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.platform.access.Caller;
import org.zhucun.roster.batch.BatchService;
import org.zhucun.roster.batch.BatchSummary;
import org.zhucun.roster.unit.UnitService;
import org.zhucun.roster.village.VillageService;

/** The rules for a team beyond the format of its fields, and for the place and batch of whoever joins one. */
@ApplicationScoped
public class TeamRules {

    private final VillageService villages;
    private final BatchService batches;
    private final UnitService units;
    private final Jdbc jdbc;
    private final Caller caller;

    TeamRules(VillageService villages, BatchService batches, UnitService units, Jdbc jdbc, Caller caller) {
        this.villages = villages;
        this.batches = batches;
        this.units = units;
        this.jdbc = jdbc;
        this.caller = caller;
    }

    /** The code, of a village inside the caller's area (403) that exists (422). */
    public String village(String code) {
        caller.scope().requireWrite(code);
        if (villages.find(code).isEmpty()) {
            throw ApiException.invalid(Violation.pointer("/villageCode", "UNKNOWN_VILLAGE", code));
        }
        return code;
    }

    /** The batch asked for, or the one in force on the day when null; 422 when there is none. */
    public UUID batch(UUID id, LocalDate day) {
        return (id == null ? batches.inForce(day) : batches.find(id))
                .map(BatchSummary::id)
                .orElseThrow(() -> ApiException.invalid(Violation.pointer("/batchId", "UNKNOWN_BATCH")));
    }

    /** @param before null for a new team */
    void check(Team team, TeamUpdate after, TeamUpdate before) {
        boolean newUnit = after.leadUnitId() != null
                && (before == null || !after.leadUnitId().equals(before.leadUnitId()));
        if (newUnit && units.find(after.leadUnitId()).isEmpty()) {
            throw ApiException.invalid(Violation.pointer("/leadUnitId", "UNKNOWN_UNIT"));
        }
        if (before != null && !after.foundedOn().equals(before.foundedOn())) {
            checkFounding(team, after.foundedOn());
        }
        if (after.dissolvedOn() != null && before != null) {
            checkEnd(team, after);
        }
    }

    private void checkFounding(Team team, LocalDate foundedOn) {
        jdbc.one(
                        "select min(posted_on) as first from posting where team_id = ?",
                        List.of(team.id()),
                        row -> java.util.Optional.ofNullable(row.date("first")))
                .flatMap(first -> first)
                .filter(foundedOn::isAfter)
                .ifPresent(first -> {
                    throw ApiException.invalid(Violation.pointer("/foundedOn", "NOT_AFTER", first));
                });
    }

    private void checkEnd(Team team, TeamUpdate after) {
        if (after.dissolvedOn().isBefore(after.foundedOn())) {
            throw ApiException.invalid(Violation.pointer("/dissolvedOn", "DATE_ORDER", after.foundedOn()));
        }
        long staying = jdbc.number(
                "select count(*) from posting where team_id = ? and (ended_on is null or ended_on > ?)",
                List.of(team.id(), after.dissolvedOn()));
        if (staying > 0) {
            throw new ApiException(
                    ErrorCode.TEAM_HAS_MEMBERS, List.of(Violation.pointer("/dissolvedOn", "TEAM_HAS_MEMBERS")));
        }
    }
}

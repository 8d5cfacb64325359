package org.zhucun.roster.team;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Today;
import org.zhucun.kernel.web.MergePatch;
import org.zhucun.kernel.web.Versioned;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.Caller;

/** Keeps the teams. */
@ApplicationScoped
public class TeamService {

    private final TeamRepository teams;
    private final TeamRules rules;
    private final MergePatch mergePatch;
    private final Jdbc jdbc;
    private final Caller caller;
    private final Today today;

    TeamService(TeamRepository teams, TeamRules rules, MergePatch mergePatch, Jdbc jdbc, Caller caller, Today today) {
        this.teams = teams;
        this.rules = rules;
        this.mergePatch = mergePatch;
        this.jdbc = jdbc;
        this.caller = caller;
        this.today = today;
    }

    ListQuery<TeamSummary> list(TeamFilter filter) {
        return sql(filter.asOf).query(filter);
    }

    /** @param asOf the day asked for; today when null */
    Versioned<TeamDetail> get(UUID id, LocalDate asOf) {
        Where where = new Where().inside("t.village_code", caller.scope()).equal("t.id", id);
        return jdbc.one(sql(asOf).detailSql() + where.sql(), where.params(), this::detail)
                .orElseThrow(() -> ApiException.notFound(id));
    }

    @Transactional
    Versioned<TeamDetail> create(TeamCreate body) {
        Team team = new Team(
                rules.village(body.villageCode()), rules.batch(body.batchId(), body.foundedOn()), body.terms());
        rules.check(team, body.terms(), null);
        teams.add(team);
        return get(team.id(), null);
    }

    @Transactional
    Versioned<TeamDetail> update(UUID id, JsonNode patch, String ifMatch) {
        Team team = teams.locked(id, ifMatch);
        TeamUpdate before = team.terms();
        TeamUpdate after = mergePatch.apply(before, patch);
        rules.check(team, after, before);
        team.set(after);
        teams.flush();
        return get(id, null);
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        teams.delete(teams.editable(id, ifMatch));
        teams.flush();
    }

    private TeamList sql(LocalDate asOf) {
        return new TeamList(asOf == null ? today.day() : asOf, caller.scope());
    }

    private Versioned<TeamDetail> detail(Row row) {
        List<Action> actions = new ArrayList<>();
        if (caller.isOffice()) {
            actions.add(Action.UPDATE);
            if (!row.flag("has_history")) {
                actions.add(Action.DELETE);
            }
        }
        return new Versioned<>(
                TeamDetail.of(TeamSummary.of(row), row.instant("created_at"), row.instant("updated_at"), actions),
                row.integer("version"));
    }
}

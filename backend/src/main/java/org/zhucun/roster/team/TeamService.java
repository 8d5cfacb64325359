package org.zhucun.roster.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.RecordService;

/** Keeps the teams. */
@ApplicationScoped
public class TeamService extends RecordService<Team, UUID, TeamUpdate, TeamDetail> {

    private final TeamRepository teams;
    private final TeamRules rules;
    private final Today today;

    TeamService(TeamRepository teams, TeamRules rules, Today today) {
        this.teams = teams;
        this.rules = rules;
        this.today = today;
    }

    ListQuery<TeamSummary> list(TeamFilter filter) {
        TeamList teamsOfDay = on(filter.asOf);
        return withActions(teamsOfDay.of(TeamSummary.class).query(teamsOfDay.narrowed(seen(), filter)))
                .selective(caller.scope().isNarrow(filter.area) || filter.q != null || filter.unit != null);
    }

    @Override
    public TeamDetail get(UUID id) {
        return get(id, null);
    }

    /** @param asOf the day asked for; today when null */
    TeamDetail get(UUID id, LocalDate asOf) {
        return lists.get(withActions(on(asOf).of(TeamDetail.class).one(seen(), id)), id);
    }

    @Transactional
    TeamDetail create(TeamCreate body) {
        Team team = new Team(rules.village(body.villageCode()), rules.batch(body.batchId(), body.foundedOn()));
        return add(team, body.terms());
    }

    @Override
    protected TeamUpdate terms(Team team) {
        return team.terms();
    }

    @Override
    protected void set(Team team, TeamUpdate terms) {
        rules.check(team, terms, team.id() == null ? null : team.terms());
        team.set(terms);
    }

    /** Nobody joins the team until the change is made. */
    @Override
    protected void requireOpen(Team team) {
        teams.lock(team);
    }

    private <T> ListQuery<T> withActions(ListQuery<T> query) {
        boolean writes = caller.may(TeamFeature.WRITE);
        List<Action> withHistory = writes ? List.of(Action.UPDATE) : List.of();
        List<Action> without = writes ? List.of(Action.UPDATE, Action.DELETE) : List.of();
        return query.giving("actions", team -> team.flag("has_history") ? withHistory : without);
    }

    private Where seen() {
        return new Where().inside("t.village_code", caller.scope());
    }

    private TeamList on(LocalDate asOf) {
        return new TeamList(asOf == null ? today.day() : asOf);
    }
}

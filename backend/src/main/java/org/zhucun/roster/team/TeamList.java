package org.zhucun.roster.team;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.export.ExportColumn;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.ListSpec;
import org.zhucun.kernel.sql.OnDay;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.text.SearchText;
import org.zhucun.platform.access.Scope;
import org.zhucun.roster.area.Level;

/** The SQL of teams with their members on a day. */
final class TeamList {

    private static final int FULL_TEAM = 3;
    private static final String TABLES = "team t join village v on v.code = t.village_code";

    private final LocalDate day;
    private final Scope scope;

    TeamList(LocalDate day, Scope scope) {
        this.day = day;
        this.scope = scope;
    }

    ListQuery<TeamSummary> query(TeamFilter filter) {
        Where where = new Where()
                .inside("t.village_code", scope)
                .under("t.village_code", filter.area)
                .equal("t.batch_id", filter.batch)
                .equal("t.village_code", filter.village)
                .equal("t.lead_unit_id", filter.unit)
                .onlyIf(filter.withoutLeader, "not exists (select " + members("x") + " and x.role = 'LEADER')")
                .onlyIf(filter.undersized, memberCount() + " < " + FULL_TEAM);
        OnDay there = OnDay.team("t", day);
        if (filter.status == TeamStatus.DISSOLVED) {
            where.and(there.ended());
        } else if (filter.status == TeamStatus.ACTIVE || filter.asOf != null) {
            where.and(there.current());
        }
        String pattern = SearchText.pattern(filter.q);
        if (pattern != null) {
            where.and(
                    "(v.search like ? or t.lead_unit_id = any(array("
                            + "select id from dispatching_unit where search like ?)))",
                    pattern,
                    pattern);
        }
        int narrowest = Math.max(scope.areaCode().length(), filter.area == null ? 0 : filter.area.length());
        return ListQuery.of(spec(), where, TeamSummary::of)
                .joined(joins())
                .selective(narrowest >= Level.TOWN.codeLength() || pattern != null || filter.unit != null);
    }

    /** One team, as of the day. */
    String detailSql() {
        return "select " + columns() + ", t.version, t.created_at, t.updated_at,"
                + " exists (select from posting x where x.team_id = t.id) as has_history from " + TABLES + joins();
    }

    private ListSpec<TeamSummary> spec() {
        return new ListSpec<>(
                columns(),
                TABLES,
                "t.id",
                UUID::fromString,
                TeamSummary::id,
                ListSpec.sorts("village", "t.village_code", "foundedOn", "t.founded_on", "members", memberCount()),
                "village",
                List.of(
                        ExportColumn.of("team", TeamSummary::name),
                        ExportColumn.of("village", team -> team.village().path()),
                        ExportColumn.of("villageCode", team -> team.village().code()),
                        ExportColumn.of("batch", team -> team.batch().name()),
                        ExportColumn.of(
                                "leadUnit",
                                team -> team.leadUnit() == null
                                        ? null
                                        : team.leadUnit().name()),
                        ExportColumn.of(
                                "leader",
                                team -> team.leader() == null
                                        ? null
                                        : team.leader().name()),
                        ExportColumn.of("members", TeamSummary::members),
                        ExportColumn.of("foundedOn", TeamSummary::foundedOn),
                        ExportColumn.of("dissolvedOn", TeamSummary::dissolvedOn)));
    }

    private String columns() {
        return "t.id as id, t.village_code, v.name as village_name, town.name as village_town_name,"
                + " county.name as village_county_name, t.batch_id, b.name as batch_name, u.id as unit_id,"
                + " u.name as unit_name, u.level as unit_level, c.id as leader_id, c.name as leader_name, "
                + memberCount() + " as members, t.founded_on, t.dissolved_on";
    }

    private String joins() {
        return " left join area town on town.code = v.town_code left join area county on county.code = v.county_code"
                + " left join batch b on b.id = t.batch_id left join dispatching_unit u on u.id = t.lead_unit_id"
                + " left join posting l on l.team_id = t.id and l.role = 'LEADER' and "
                + OnDay.posting("l", day).current() + " left join cadre c on c.id = l.cadre_id";
    }

    private String memberCount() {
        return "(select count(*)::integer " + members("m") + ")";
    }

    private String members(String alias) {
        return "from posting " + alias + " where " + alias + ".team_id = t.id and "
                + OnDay.posting(alias, day).current();
    }
}

package org.zhucun.roster.team;

import java.time.LocalDate;
import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.OnDay;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.roster.TeamRef;
import org.zhucun.roster.unit.UnitSearch;
import org.zhucun.roster.village.VillageRef;

/** Teams with their members on a day. */
record TeamList(LocalDate day) {

    private static final int FULL_TEAM = 3;

    <T extends Tagged> Listing<T> of(Class<T> type) {
        return Listing.of(type, "team t")
                .with("village", VillageRef.searched("village", "t.village_code"))
                .with("leader", leader())
                .derived("name", team -> TeamRef.nameOf(team.text("village_name")))
                .column("members", memberCount())
                .also("has_history", "exists (select from posting x where x.team_id = t.id)")
                .sort("village", "t.village_code")
                .sortedBy("foundedOn", "members")
                .exports("name as team", "village", "villageCode", "batch", "leadUnit", "leader", "members")
                .exports("foundedOn", "dissolvedOn");
    }

    /** The conditions of a filter. */
    Where narrowed(Where where, TeamFilter filter) {
        where.under("t.village_code", filter.area)
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
        return UnitSearch.search(where, "village.search", "t.lead_unit_id", filter.q);
    }

    private Joined leader() {
        return new Joined(
                "leader.id as leader_id, leader.name as leader_name",
                "",
                " left join posting l on l.team_id = t.id and l.role = 'LEADER' and "
                        + OnDay.posting("l", day).current() + " left join cadre leader on leader.id = l.cadre_id");
    }

    private String memberCount() {
        return "(select count(*)::integer " + members("m") + ")";
    }

    private String members(String alias) {
        return "from posting " + alias + " where " + alias + ".team_id = t.id and "
                + OnDay.posting(alias, day).current();
    }
}

package org.zhucun.liaison.liaison;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.OnDay;
import org.zhucun.kernel.sql.Where;
import org.zhucun.liaison.leader.LeaderClass;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.ledger.LedgerFilter;

/** Filters of the list of liaisons; from and to hold those that last on any of these days. */
public class LiaisonFilter extends LedgerFilter {

    @QueryParam("place")
    @Parameter(description = "Code of a county or town: of this itself, without what is inside it", example = "441481")
    public String place;

    @QueryParam("level")
    @Parameter(description = "Levels of the place, repeated for several")
    public List<Level> level;

    @QueryParam("leader")
    @Parameter(description = "Id of the leader")
    public UUID leader;

    @QueryParam("leaderClass")
    @Parameter(description = "Whose leaders they are, repeated for several")
    public List<LeaderClass> leaderClass;

    @QueryParam("asOf")
    @Parameter(description = "A day on which it lasts", example = "2005-03-10")
    public LocalDate asOf;

    @QueryParam("visited")
    @Parameter(description = "Whether the leader was there in these days; without days, ever")
    public Boolean visited;

    @Override
    protected Where narrow(Where seen) {
        Where where = seen.under("l.area_code", area)
                .equal("l.area_code", place)
                .oneOf("l.level", level)
                .equal("l.leader_id", leader)
                .oneOf("leader.leader_class", leaderClass)
                .between("coalesce(l.ends_on, 'infinity')", from, null)
                .between("l.starts_on", null, to)
                .onlyIf(visited, visits());
        if (asOf != null) {
            where.and(new OnDay(asOf, "l.starts_on", "l.ends_on").current());
        }
        return where.search("leader.search", q);
    }

    private String visits() {
        return "exists (select from liaison_visit v"
                + new Where()
                        .and("v.liaison_id = l.id")
                        .between("v.visited_on", from, to)
                        .sql() + ")";
    }
}

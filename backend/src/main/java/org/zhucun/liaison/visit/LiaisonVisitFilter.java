package org.zhucun.liaison.visit;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.text.SearchText;
import org.zhucun.liaison.leader.LeaderClass;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.ledger.LedgerFilter;

/** Filters of the list of visits and stays. */
public class LiaisonVisitFilter extends LedgerFilter {

    @QueryParam("place")
    @Parameter(description = "Code of a county or town: of this itself, without what is inside it", example = "441481")
    public String place;

    @QueryParam("level")
    @Parameter(description = "Levels of the place, repeated for several")
    public List<Level> level;

    @QueryParam("liaison")
    @Parameter(description = "Id of the liaison")
    public UUID liaison;

    @QueryParam("leader")
    @Parameter(description = "Id of the leader")
    public UUID leader;

    @QueryParam("unit")
    @Parameter(description = "Id of the unit that the leader leads")
    public UUID unit;

    @QueryParam("leaderClass")
    @Parameter(description = "Whose leaders they are, repeated for several")
    public List<LeaderClass> leaderClass;

    @QueryParam("kind")
    @Parameter(description = "Visits or stays, repeated for both")
    public List<LiaisonVisitKind> kind;

    @Override
    protected Where narrow(Where seen) {
        Where where = seen.under("l.area_code", area)
                .between("l.visited_on", from, to)
                .equal("l.area_code", place)
                .oneOf("l.level", level)
                .equal("l.liaison_id", liaison)
                .equal("k.leader_id", leader)
                .equal("leader.unit_id", unit)
                .oneOf("leader.leader_class", leaderClass)
                .oneOf("l.kind", kind);
        String pattern = SearchText.pattern(q);
        return pattern == null ? where : where.and("(l.search like ? or leader.search like ?)", pattern, pattern);
    }
}

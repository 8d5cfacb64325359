package org.zhucun.liaison.leader;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.roster.unit.UnitSearch;

/** Filters of the list of leaders. */
public class LeaderFilter {

    @QueryParam("area")
    @Parameter(
            description = "Division code: leaders whom the offices of this area and of everything inside it keep",
            example = "4414")
    public String area;

    @QueryParam("leaderClass")
    @Parameter(description = "Whose leaders they are, repeated for several")
    public List<LeaderClass> leaderClass;

    @QueryParam("unit")
    @Parameter(description = "Id of the unit that they lead")
    public UUID unit;

    @QueryParam("q")
    @Parameter(description = "Part of the name, of the post or of the unit's name", example = "法制")
    public String q;

    Where narrow(Where seen) {
        Where where = seen.under("l.area_code", area)
                .oneOf("l.leader_class", leaderClass)
                .equal("l.unit_id", unit);
        return UnitSearch.search(where, "l.search", "l.unit_id", q);
    }
}

package org.zhucun.benefits.welfare;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.unit.UnitSearch;

/** Filters of what is done for cadres, and of what they lack. */
public abstract class WelfareFilter {

    @QueryParam("area")
    @Parameter(
            description = "Division or village code: cadres of this place and everything inside it",
            example = "441481")
    public String area;

    @QueryParam("kind")
    @Parameter(description = "Kinds, repeated for several")
    public List<WelfareKind> kind;

    @QueryParam("dispatchLevel")
    @Parameter(description = "Levels of dispatch, repeated for several")
    public List<Level> dispatchLevel;

    @QueryParam("unit")
    @Parameter(description = "Id of the dispatching unit")
    public UUID unit;

    @QueryParam("q")
    @Parameter(description = "Part of the cadre's name, of its pinyin initials or of the unit's name", example = "lhm")
    public String q;

    /** @param place the column of the place that a cadre is of; the cadre's table is called {@code cadre} */
    Where narrow(Where seen, String place) {
        Where where = seen.under(place, area)
                .oneOf("cadre.dispatch_level", dispatchLevel)
                .equal("cadre.unit_id", unit);
        return UnitSearch.search(where, "cadre.search", "cadre.unit_id", q);
    }
}

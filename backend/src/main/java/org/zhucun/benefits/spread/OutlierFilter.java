package org.zhucun.benefits.spread;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.Scope;
import org.zhucun.roster.area.Level;

/** Filters of the list of outliers. */
public class OutlierFilter extends SpreadFilter {

    @QueryParam("dispatchLevel")
    @Parameter(description = "Levels of dispatch, repeated for several")
    public List<Level> dispatchLevel;

    @QueryParam("above")
    @Parameter(description = "Whether they are paid more than the median of their town, or less")
    public Boolean above;

    @QueryParam("q")
    @Parameter(description = "Part of the cadre's name or of its pinyin initials", example = "lhm")
    public String q;

    Where conditions(Scope scope) {
        return new Where()
                .inside("o.town_code", scope)
                .under("o.town_code", area)
                .oneOf("o.dispatch_level", dispatchLevel)
                .onlyIf(above, "o.amount > o.median")
                .and("o.outlier")
                .search("cadre.search", q);
    }
}

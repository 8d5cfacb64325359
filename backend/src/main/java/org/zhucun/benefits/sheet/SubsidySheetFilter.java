package org.zhucun.benefits.sheet;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Month;
import org.zhucun.platform.access.Scope;

/** Filters of the list of sheets. */
public class SubsidySheetFilter {

    @QueryParam("area")
    @Parameter(description = "Division code: towns inside it", example = "441481")
    public String area;

    @QueryParam("month")
    @Parameter(description = "The month", example = "2005-02")
    public Month month;

    @QueryParam("state")
    @Parameter(description = "States, repeated for several")
    public List<SubsidySheetState> state;

    @QueryParam("q")
    @Parameter(description = "Part of the town's name", example = "永和")
    public String q;

    Where conditions(Scope scope) {
        return new Where()
                .inside("l.town_code", scope)
                .under("l.town_code", area)
                .equal("l.month", month == null ? null : month.toString())
                .oneOf("l.state", state)
                .search("town.search", q);
    }
}

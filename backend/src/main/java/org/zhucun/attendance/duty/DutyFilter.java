package org.zhucun.attendance.duty;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Month;
import org.zhucun.platform.access.Scope;

/** Filters of the list of sheets. */
public class DutyFilter {

    @QueryParam("area")
    @Parameter(description = "Division code: towns inside it", example = "441481")
    public String area;

    @QueryParam("month")
    @Parameter(description = "The month; the last one that has ended when absent", example = "2005-02")
    public Month month;

    @QueryParam("state")
    @Parameter(description = "States, repeated for several")
    public List<DutyState> state;

    @QueryParam("submitted")
    @Parameter(description = "Submitted ones, or all others, those not begun too")
    public Boolean submitted;

    @QueryParam("q")
    @Parameter(description = "Part of the town's name", example = "永和")
    public String q;

    Where conditions(Scope scope) {
        return new Where()
                .inside("s.town_code", scope)
                .under("s.town_code", area)
                .oneOf("l.state", state)
                .onlyIf(submitted, "coalesce(l.state = 'SUBMITTED', false)")
                .search("town.search", q);
    }
}

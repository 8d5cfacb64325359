package org.zhucun.attendance.leave;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.attendance.PeriodFilter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.OwnRecords;

/** Filters of the list of leaves. */
public class LeaveFilter extends PeriodFilter {

    @QueryParam("state")
    @Parameter(description = "States, repeated for several")
    public List<LeaveState> state;

    @QueryParam("reason")
    @Parameter(description = "Reasons, repeated for several")
    public List<LeaveReason> reason;

    @QueryParam("waiting")
    @Parameter(description = "Whether it waits for the caller's decision")
    public Boolean waiting;

    /** All but {@link #waiting}, which asks who calls. */
    Where conditions(OwnRecords own) {
        return where(own, "a.last_day").oneOf("a.state", state).oneOf("a.reason", reason);
    }
}

package org.zhucun.attendance.commuter;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.attendance.DaysFilter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.OwnRecords;

/** Filters of the register of commuters. */
public class CommuterFilter extends DaysFilter {

    @QueryParam("state")
    @Parameter(description = "States, repeated for several")
    public List<CommuterState> state;

    @QueryParam("asOf")
    @Parameter(description = "Records whose period holds this day", example = "2005-03-10")
    public LocalDate asOf;

    Where conditions(OwnRecords own) {
        return where(own)
                .oneOf("a.state", state)
                .between("a.starts_on", null, asOf)
                .between("a.ends_on", asOf, null);
    }
}

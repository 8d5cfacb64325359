package org.zhucun.attendance.outing;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.attendance.PeriodFilter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.OwnRecords;

/** Filters of the list of outings. */
public class OutingFilter extends PeriodFilter {

    @QueryParam("kind")
    @Parameter(description = "Kinds, repeated for several")
    public List<OutingKind> kind;

    Where conditions(OwnRecords own) {
        return where(own, "a.ends_on").oneOf("a.kind", kind);
    }
}

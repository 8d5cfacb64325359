package org.zhucun.benefits.welfare;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;

/** Filters of the list of welfare records. */
public class WelfareRecordFilter extends WelfareFilter {

    @QueryParam("cadre")
    @Parameter(description = "Id of the cadre")
    public UUID cadre;

    @QueryParam("from")
    @Parameter(description = "The first day", example = "2005-01-01")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "The last day", example = "2005-03-10")
    public LocalDate to;

    Where narrow(Where seen) {
        return narrow(seen, "l.area_code")
                .oneOf("l.kind", kind)
                .equal("l.cadre_id", cadre)
                .between("l.done_on", from, to);
    }
}

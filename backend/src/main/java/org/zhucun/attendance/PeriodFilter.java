package org.zhucun.attendance;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.OwnRecords;

/** Narrows a list of recorded days to those with a day in a period. */
public abstract class PeriodFilter extends DaysFilter {

    @QueryParam("from")
    @Parameter(description = "Records with a day on or after this", example = "2005-03-01")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Records with a day on or before this", example = "2005-03-31")
    public LocalDate to;

    /** @param lastDay the column of a record's last day */
    protected Where where(OwnRecords own, String lastDay) {
        return where(own).between(lastDay, from, null).between("a.starts_on", null, to);
    }
}

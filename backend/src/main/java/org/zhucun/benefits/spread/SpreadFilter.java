package org.zhucun.benefits.spread;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.time.Month;

/** Of which area and month a spread is asked for. */
public class SpreadFilter {

    @QueryParam("area")
    @Parameter(description = "Division code; the caller's own area when absent", example = "441481")
    public String area;

    @QueryParam("month")
    @Parameter(description = "The month that is paid for; the last one that has ended when absent", example = "2005-02")
    public Month month;

    Month month(LocalDate today) {
        return month == null ? Month.of(today.withDayOfMonth(1).minusDays(1)) : month;
    }
}

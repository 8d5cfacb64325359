package org.zhucun.roster.ledger;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What figures are asked for: of which area, and of which days. */
public class FiguresFilter {

    @QueryParam("area")
    @Parameter(description = "Division code; the caller's own area when absent", example = "4414")
    public String area;

    @QueryParam("from")
    @Parameter(
            description = "The first day; when absent that of the batch in force on the last day, or else of its year",
            example = "2005-01-10")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "The last day; today when absent", example = "2005-03-10")
    public LocalDate to;
}

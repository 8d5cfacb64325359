package org.zhucun.report.report;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.report.ReportKind;

/** Filters of the list of reports. */
public class ReportFilter {

    @QueryParam("area")
    @Parameter(description = "Division code: this area and everything inside it", example = "441481")
    public String area;

    @QueryParam("kind")
    @Parameter(description = "Kinds, repeated for several")
    public List<ReportKind> kind;

    @QueryParam("state")
    @Parameter(description = "States, repeated for several")
    public List<ReportState> state;

    @QueryParam("year")
    @Parameter(description = "The year of issue", example = "2005")
    public Integer year;

    @QueryParam("number")
    @Parameter(description = "The number under which it was issued", example = "3")
    public Integer number;

    @QueryParam("from")
    @Parameter(description = "The first day that they are of", example = "2005-01-01")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "The last day that they are of", example = "2005-03-10")
    public LocalDate to;

    @QueryParam("q")
    @Parameter(description = "Part of the title, with or without spaces", example = "驻农村")
    public String q;

    @QueryParam("received")
    @Parameter(description = "true: those that were sent to the caller's own office, instead of those of its area")
    public Boolean received;

    @QueryParam("read")
    @Parameter(description = "Whether the caller's own office, to which they were sent, has read them")
    public Boolean read;

    /** Narrows what the caller sees. */
    Where narrow(Where seen) {
        return seen.under("l.area_code", area)
                .oneOf("l.kind", kind)
                .oneOf("l.state", state)
                .equal("l.year", year)
                .equal("l.number", number)
                .between("l.as_of", from, to)
                .search("l.search", q);
    }

    boolean isOfReceived() {
        return Boolean.TRUE.equals(received);
    }
}

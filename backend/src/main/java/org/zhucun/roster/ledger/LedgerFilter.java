package org.zhucun.roster.ledger;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;

/** Filters that the lists of all ledgers have. */
public abstract class LedgerFilter {

    @QueryParam("area")
    @Parameter(description = "Division code: this area and everything inside it", example = "441481")
    public String area;

    @QueryParam("from")
    @Parameter(description = "The first day", example = "2005-01-01")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "The last day", example = "2005-03-10")
    public LocalDate to;

    @QueryParam("q")
    @Parameter(description = "Part of the text, with or without spaces", example = "驻村")
    public String q;

    /** What the records stand in. */
    protected Place place() {
        return Place.AREA;
    }

    /** Narrows what the caller sees. */
    protected abstract Where narrow(Where seen);

    /** @param day the column of the day that {@link #from} and {@link #to} bound */
    protected Where narrow(Where seen, String day) {
        return seen.under(place().inList(), area).between(day, from, to).search("l.search", q);
    }
}

package org.zhucun.fieldwork.visit;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.roster.ledger.VillageLedgerFilter;

/** Filters of the list of issues. */
public class VisitIssueFilter extends VillageLedgerFilter {

    @QueryParam("state")
    @Parameter(description = "States, repeated for several")
    public List<VisitIssueState> state;

    @QueryParam("level")
    @Parameter(description = "To whose office they go, repeated for several")
    public List<VisitIssueLevel> level;

    @QueryParam("visit")
    @Parameter(description = "Id of the visit that raised them")
    public UUID visit;

    @Override
    protected Where narrow(Where seen) {
        return narrow(seen, "l.raised_on")
                .oneOf("l.state", state)
                .oneOf("l.level", level)
                .equal("l.visit_id", visit);
    }
}

package org.zhucun.roster.ledger;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;

/** Filters that the lists of ledgers of villages have. */
public abstract class VillageLedgerFilter extends LedgerFilter {

    @QueryParam("village")
    @Parameter(description = "Village code", example = "441481107217")
    public String village;

    @Override
    protected Place place() {
        return Place.VILLAGE;
    }

    @Override
    protected Where narrow(Where seen, String day) {
        return super.narrow(seen, day).equal(Place.VILLAGE.inList(), village);
    }
}

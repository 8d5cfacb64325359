package org.zhucun.fieldwork.fund;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.roster.ledger.VillageLedgerFilter;
import org.zhucun.roster.posting.VillagesOfUnit;

/** Filters of the list of funds. */
public class FundFilter extends VillageLedgerFilter {

    @QueryParam("deed")
    @Parameter(description = "Id of the good deed that they were raised for")
    public UUID deed;

    @QueryParam("unit")
    @Parameter(
            description = "Id of a dispatching unit: funds for villages where one of its cadres was on post that day")
    public UUID unit;

    @QueryParam("tied")
    @Parameter(description = "Whether they were raised for a good deed, whose money counts once")
    public Boolean tied;

    @QueryParam("unspent")
    @Parameter(description = "Whether money is left")
    public Boolean unspent;

    @Override
    protected Where narrow(Where seen) {
        Where where = narrow(seen, "l.received_on")
                .equal("l.deed_id", deed)
                .onlyIf(tied, "l.deed_id is not null")
                .onlyIf(unspent, "l.spent < l.raised");
        return unit == null ? where : where.and(VillagesOfUnit.on("l.village_code", "l.received_on"), unit);
    }
}

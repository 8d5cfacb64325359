package org.zhucun.fieldwork.deed;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.roster.ledger.VillageLedgerFilter;
import org.zhucun.roster.posting.VillagesOfUnit;

/** Filters of the list of deeds. */
public class DeedFilter extends VillageLedgerFilter {

    @QueryParam("category")
    @Parameter(description = "What they are about, repeated for several")
    public List<DeedCategory> category;

    @QueryParam("state")
    @Parameter(description = "States, repeated for several")
    public List<DeedState> state;

    @QueryParam("cadre")
    @Parameter(description = "Id of a cadre who took part")
    public UUID cadre;

    @QueryParam("team")
    @Parameter(description = "Id of a team whose deed it is")
    public UUID team;

    @QueryParam("unit")
    @Parameter(description = "Id of a dispatching unit: deeds of villages where one of its cadres was on post that day")
    public UUID unit;

    @QueryParam("funded")
    @Parameter(description = "Whether money was raised for it")
    public Boolean funded;

    @QueryParam("duplicate")
    @Parameter(
            description = "Whether another deed is likely the same: of the village, of a near day, with a like title")
    public Boolean duplicate;

    @Override
    protected Where narrow(Where seen) {
        Where where = narrow(seen, "l.done_on")
                .oneOf("l.category", category)
                .oneOf("l.state", state)
                .onlyIf(funded, "exists (select from deed_fund f where f.deed_id = l.id)")
                .onlyIf(duplicate, "exists (select from deed o where " + DeedLikeness.between("l", "o") + ")");
        if (cadre != null) {
            where.and("exists (select from deed_part p where p.deed_id = l.id and p.cadre_id = ?)", cadre);
        }
        if (team != null) {
            where.and("exists (select from deed_team t where t.deed_id = l.id and t.team_id = ?)", team);
        }
        if (unit != null) {
            where.and(VillagesOfUnit.on("l.village_code", "l.done_on"), unit);
        }
        return where;
    }
}

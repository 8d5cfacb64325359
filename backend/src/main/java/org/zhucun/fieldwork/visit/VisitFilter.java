package org.zhucun.fieldwork.visit;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.roster.ledger.VillageLedgerFilter;

/** Filters of the list of visits. */
public class VisitFilter extends VillageLedgerFilter {

    @QueryParam("kind")
    @Parameter(description = "Kinds, repeated for several")
    public List<VisitKind> kind;

    @QueryParam("cadre")
    @Parameter(description = "Id of a cadre who took part")
    public UUID cadre;

    @QueryParam("raised")
    @Parameter(description = "Whether it raised an issue")
    public Boolean raised;

    @Override
    protected Where narrow(Where seen) {
        Where where = narrow(seen, "l.visited_on")
                .oneOf("l.kind", kind)
                .onlyIf(raised, "exists (select from visit_issue i where i.visit_id = l.id)");
        if (cadre != null) {
            where.and("exists (select from visit_part p where p.visit_id = l.id and p.cadre_id = ?)", cadre);
        }
        return where;
    }
}

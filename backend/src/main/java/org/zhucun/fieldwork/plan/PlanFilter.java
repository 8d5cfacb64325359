package org.zhucun.fieldwork.plan;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.roster.ledger.VillageLedgerFilter;

/** Filters of the list of plans; its days are those on which they were adopted. */
public class PlanFilter extends VillageLedgerFilter {

    private static final String HAS_ITEM = "exists (select from plan_item i where i.plan_id = l.id and ";

    @QueryParam("kind")
    @Parameter(description = "For how long they are, repeated for several")
    public List<PlanKind> kind;

    @QueryParam("year")
    @Parameter(description = "Those for this year; of three years any of them", example = "2005")
    public Integer year;

    @QueryParam("state")
    @Parameter(description = "States, repeated for several")
    public List<PlanState> state;

    @QueryParam("overdue")
    @Parameter(description = "Whether an item's day has passed and it is not done")
    public Boolean overdue;

    @Override
    protected Where narrow(Where seen) {
        Where where = narrow(seen, "l.adopted_on")
                .oneOf("l.kind", kind)
                .oneOf("l.state", state)
                .onlyIf(overdue, HAS_ITEM + PlanItemSql.overdue("i") + ")");
        return year == null
                ? where
                : where.and("? between l.year and l.year + case l.kind when 'THREE_YEAR' then 2 else 0 end", year);
    }
}

package org.zhucun.fieldwork.plan;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.roster.ledger.VillageLedgerFilter;

/** Filters of the list of items; its days are those by which they are to be done. */
public class PlanItemFilter extends VillageLedgerFilter {

    @QueryParam("plan")
    @Parameter(description = "Id of the plan")
    public UUID plan;

    @QueryParam("planState")
    @Parameter(description = "States of the plan, repeated for several")
    public List<PlanState> planState;

    @QueryParam("target")
    @Parameter(description = "Goals and tasks that they are for, repeated for several")
    public List<PlanTarget> target;

    @QueryParam("state")
    @Parameter(description = "States, repeated for several")
    public List<PlanItemState> state;

    @QueryParam("overdue")
    @Parameter(description = "Those whose day has passed and that are not done, or all others")
    public Boolean overdue;

    @Override
    protected Where narrow(Where seen) {
        Where where = narrow(seen, "l.due_on")
                .equal("l.plan_id", plan)
                .oneOf("l.target", target)
                .oneOf("l.state", state)
                .onlyIf(overdue, PlanItemSql.overdue("l"));
        if (planState != null && !planState.isEmpty()) {
            Where ofPlan = new Where().and("p.id = l.plan_id").oneOf("p.state", planState);
            where.and("exists (select from village_plan p" + ofPlan.sql() + ")");
        }
        return where;
    }
}

package org.zhucun.fieldwork.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.ledger.Ledger;
import org.zhucun.roster.ledger.Place;

/** Lists the items of all plans, and writes down how far each is. */
@ApplicationScoped
public class PlanItemService extends Ledger<PlanItem, PlanItemUpdate, PlanItemSummary, PlanItemSummary> {

    private static final Listing<PlanItemSummary> LIST = listing(
                    Place.VILLAGE, PlanItemSummary.class, "plan_item", "dueOn")
            .column("overdue", PlanItemSql.overdue("l"))
            .byDefault("dueOn")
            .exports("village", "villageCode", "plan as planTitle", "target as planTarget", "text as planItem")
            .exports("dueOn as planDueOn", "state", "overdue", "doneOn as planDoneOn", "note as planNote");

    private final PlanRepository plans;
    private final Today today;

    /** For the proxy, which needs nothing. */
    PlanItemService() {
        this(null, null);
    }

    @Inject
    PlanItemService(PlanRepository plans, Today today) {
        super(
                Place.VILLAGE,
                LIST,
                LIST,
                "plan_item",
                PlanFeature.WRITE_ITEMS,
                List.of(PlanItemRules.DONE_BEFORE_TOMORROW));
        this.plans = plans;
        this.today = today;
    }

    @Override
    protected void set(PlanItem item, PlanItemUpdate terms) {
        plans.touch(item.plan());
        super.set(item, terms.dated(today.day()));
    }

    @Override
    protected <T> ListQuery<T> completed(ListQuery<T> query) {
        List<Action> edits = caller.may(PlanFeature.WRITE_ITEMS) ? List.of(Action.UPDATE) : List.of();
        return query.with("today", Where.literal(today.day())).giving("actions", row -> edits);
    }
}

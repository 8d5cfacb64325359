package org.zhucun.fieldwork.plan;

import static org.zhucun.fieldwork.plan.PlanWorkflow.WORKFLOW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.JsonRows;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.steps.Steps;
import org.zhucun.platform.steps.Transition;
import org.zhucun.roster.ledger.Ledger;
import org.zhucun.roster.ledger.Place;

/** Keeps plans, each with its items. */
@ApplicationScoped
public class PlanService extends Ledger<Plan, PlanUpdate, PlanSummary, PlanDetail> {

    private static final String OVERDUE =
            "(select count(*) from plan_item i where i.plan_id = l.id and " + PlanItemSql.overdue("i") + ")";

    private static final Joined COUNTED = Joined.shown(
            "",
            " left join lateral (select count(*)::integer as total, count(*) filter (where i.state = 'DONE')::integer as done,"
                    + " count(*) filter (where " + PlanItemSql.overdue("i")
                    + ")::integer as overdue from plan_item i where i.plan_id = l.id) counted on true");

    private static final String ITEMS =
            "(select coalesce(cast(json_agg(json_build_object('id', i.id, 'target', i.target, 'text', i.text,"
                    + " 'dueOn', i.due_on, 'state', i.state, 'doneOn', i.done_on, 'note', i.note)"
                    + " order by i.due_on, i.target, i.id) as text), '[]') from plan_item i where i.plan_id = l.id)";

    private static final Listing<PlanSummary> LIST = listing(
                    Place.VILLAGE, PlanSummary.class, "village_plan", "adoptedOn")
            .with(COUNTED)
            .column("itemsTotal", "counted.total")
            .column("itemsDone", "counted.done")
            .column("itemsOverdue", "counted.overdue")
            .sortedBy("year")
            .sort("overdue", OVERDUE)
            .byDefault("village,-year,kind")
            .sortedBy("kind")
            .exports("village", "villageCode", "kind as planKind", "year as planYear", "title as planTitle", "state")
            .exports("adoptedOn as planAdoptedOn", "itemsTotal", "itemsDone", "itemsOverdue");

    private static final Listing<PlanDetail> ONE = LIST.as(PlanDetail.class).also("planned", ITEMS);

    private final PlanItemRules itemRules;
    private final PlanRepository plans;
    private final JsonRows json;
    private final Steps steps;
    private final Today today;

    /** For the proxy, which needs nothing. */
    PlanService() {
        this(null, null, null, null, null);
    }

    @Inject
    PlanService(PlanItemRules itemRules, PlanRepository plans, JsonRows json, Steps steps, Today today) {
        super(Place.VILLAGE, LIST, ONE, "village_plan", PlanFeature.WRITE, List.of());
        this.itemRules = itemRules;
        this.plans = plans;
        this.json = json;
        this.steps = steps;
        this.today = today;
    }

    @Transactional
    PlanDetail create(PlanCreate body) {
        return add(new Plan(body.villageCode()), body.terms());
    }

    /** Adopts, returns or reopens it. */
    @Transactional
    PlanDetail take(UUID id, Action step, String text, String ifMatch) {
        Plan plan = records.visible(id);
        plan.move(steps.take(WORKFLOW, step, plan.held(), text, ifMatch), today.day());
        return stored(plan);
    }

    @Override
    protected Plan open(UUID id, Action edit, String ifMatch) {
        Plan plan = records.visible(id);
        steps.require(WORKFLOW, edit, plan.held(), ifMatch);
        return plan;
    }

    @Override
    protected void set(Plan plan, PlanUpdate terms) {
        PlanUpdate dated = terms.dated(today.day());
        itemRules.require(dated, plan.itemsById().keySet());
        plans.touch(plan);
        super.set(plan, dated);
        if (plan.isReturned()) {
            plan.move(steps.takeAll(WORKFLOW, Action.UPDATE, Map.of(plan.id(), PlanState.RETURNED), null), null);
        }
    }

    @Override
    protected <T> ListQuery<T> completed(ListQuery<T> query) {
        return query.with("today", Where.literal(today.day()))
                .giving("actions", steps.offered(WORKFLOW, PlanWorkflow.Standing::of));
    }

    @Override
    protected ListQuery<PlanDetail> whole(ListQuery<PlanDetail> query, UUID id) {
        List<Transition> history = steps.history(WORKFLOW, id);
        return query.giving("items", row -> json.read(row.text("planned"), PlanItemEntry.class))
                .giving("history", row -> history);
    }
}

package org.zhucun.fieldwork.plan;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhucun.kernel.time.Today;
import org.zhucun.roster.ledger.FigureQueries;
import org.zhucun.roster.ledger.Figures;
import org.zhucun.roster.ledger.FiguresFilter;

@Path("/statistics/plans")
@Tag(name = "statistics")
public class PlanStatisticsResource {

    private static final String ROWS = """
            select p.village_code as area_code, (p.kind = 'THREE_YEAR')::integer as three_year_plans,
                (p.kind = 'ANNUAL')::integer as annual_plans, 0 as items_due, 0 as items_done, 0 as items_overdue
            from village_plan p where p.state = 'ADOPTED' and p.adopted_on between :from and :to
            union all
            select i.village_code, 0, 0, 1, (i.state = 'DONE')::integer, (%s)::integer
            from plan_item i join village_plan p on p.id = i.plan_id
            where p.state = 'ADOPTED' and i.due_on between :from and :to
            """;

    private final FigureQueries figures;
    private final Today today;

    PlanStatisticsResource(FigureQueries figures, Today today) {
        this.figures = figures;
        this.today = today;
    }

    @GET
    @PermissionsAllowed(PlanFeature.READ)
    @Operation(
            operationId = "getPlanStatistics",
            summary = "Plans adopted in an area, and how much of them is done, also of the areas below it",
            description = "threeYearPlans and annualPlans are as many as the list of plans has with state ADOPTED, the"
                    + " kind and the same area, from and to; itemsDue, as that of plan-items with planState ADOPTED;"
                    + " itemsDone, with state DONE too; itemsOverdue, with overdue true.")
    public Figures<PlanFigures> plans(@BeanParam FiguresFilter filter) {
        return figures.of(PlanFigures.class, ROWS.formatted(PlanItemSql.overdue("i", today.day())), filter);
    }
}

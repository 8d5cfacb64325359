package org.zhucun.benefits.welfare;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhucun.roster.ledger.FigureQueries;
import org.zhucun.roster.ledger.Figures;
import org.zhucun.roster.ledger.FiguresFilter;

@Path("/statistics/welfare")
@Tag(name = "statistics")
public class WelfareStatisticsResource {

    private static final String ROWS = """
            select p.village_code as area_code, 1 as posted, (%s)::integer as uninsured, (%s)::integer as unexamined,
                (%s)::integer as unvisited, 0 as insurances, 0 as examinations, 0 as leader_visits
            from posting p where p.posted_on <= :to and (p.ended_on is null or p.ended_on >= :to)
            union all
            select area_code, 0, 0, 0, 0, (kind = 'INSURANCE')::integer, (kind = 'HEALTH_EXAMINATION')::integer,
                (kind = 'LEADER_VISIT')::integer
            from welfare_record where done_on between :from and :to""".formatted(
            lacks(WelfareKind.INSURANCE), lacks(WelfareKind.HEALTH_EXAMINATION), lacks(WelfareKind.LEADER_VISIT));

    private final FigureQueries figures;

    WelfareStatisticsResource(FigureQueries figures) {
        this.figures = figures;
    }

    @GET
    @PermissionsAllowed(WelfareFeature.READ)
    @Operation(
            operationId = "getWelfareStatistics",
            summary = "What is done for cadres on post in an area, and who lacks what, and in the areas below it",
            description =
                    "uninsured, unexamined and unvisited are as many as the list of gaps has with the same area, kind"
                            + " and asOf = to; insurances, examinations and leaderVisits, as that of welfare records with the same area,"
                            + " kind, from and to.")
    public Figures<WelfareFigures> welfare(@BeanParam FiguresFilter filter) {
        return figures.of(WelfareFigures.class, ROWS, filter);
    }

    private static String lacks(WelfareKind kind) {
        return Lacking.of(kind, ":to");
    }
}

package org.zhucun.liaison;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhucun.liaison.leader.LeaderClass;
import org.zhucun.liaison.liaison.LiaisonFeature;
import org.zhucun.roster.ledger.FigureQueries;
import org.zhucun.roster.ledger.Figures;
import org.zhucun.roster.ledger.FiguresFilter;

@Path("/statistics/liaison")
@Tag(name = "statistics")
public class LiaisonStatisticsResource {

    /** A row each liaison: whether it lasts on the last day, and what was done in the days. */
    private static final String OF_LIAISONS = """
            select k.area_code, r.leader_class, 0 as county, 0 as town,
                (k.starts_on <= :to and coalesce(k.ends_on, 'infinity') >= :to)::integer as liaisons,
                coalesce(v.visits, 0) as visits, coalesce(v.stays, 0) as stays,
                (v.visits is not null)::integer as persons, coalesce(v.person_times, 0) as person_times
            from liaison k
            join liaison_leader r on r.id = k.leader_id
            left join (
                select liaison_id, count(*) as visits, count(*) filter (where kind = 'STAY') as stays,
                    sum(person_times) as person_times
                from liaison_visit where visited_on between :from and :to group by liaison_id) v on v.liaison_id = k.id
            """;

    /** A row each county and town that is covered. */
    private static final String OF_PLACES = """
            select area_code, null, (length(area_code) = 6)::integer, (length(area_code) = 9)::integer, 0, 0, 0, 0, 0
            from liaison where starts_on <= :to and coalesce(ends_on, 'infinity') >= :to group by area_code
            """;

    private static final String ROWS = "select area_code, county as counties, town as towns, visits, stays, "
            + Arrays.stream(LeaderClass.values())
                    .flatMap(of -> Arrays.stream(new String[] {"liaisons", "visits", "persons", "person_times"})
                            .map(count -> "case leader_class when '%s' then %s else 0 end as %s_%s"
                                    .formatted(of, count, of.name().toLowerCase(Locale.ROOT), count)))
                    .collect(Collectors.joining(", "))
            + " from (" + OF_LIAISONS + " union all " + OF_PLACES + ") counted";

    private final FigureQueries figures;

    LiaisonStatisticsResource(FigureQueries figures) {
        this.figures = figures;
    }

    @GET
    @PermissionsAllowed(LiaisonFeature.READ)
    @Operation(
            operationId = "getLiaisonStatistics",
            summary = "How leaders keep contact with an area, and with the areas below it",
            description =
                    "…Liaisons is as many as the list of liaisons has with the same area, the leaders' class and the"
                            + " last day as asOf; …Persons, with the class, from, to and visited true; …Visits, as the list of their"
                            + " visits has with the class, from and to; counties and towns, as liaisons/coverage has with covered"
                            + " true, their level and the last day as asOf.")
    public Figures<LiaisonFigures> liaison(@BeanParam FiguresFilter filter) {
        return figures.of(LiaisonFigures.class, ROWS, filter);
    }
}

package org.zhucun.fieldwork;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhucun.fieldwork.deed.DeedFeature;
import org.zhucun.roster.ledger.FigureQueries;
import org.zhucun.roster.ledger.Figures;
import org.zhucun.roster.ledger.FiguresFilter;

@Path("/statistics/fieldwork")
@Tag(name = "statistics")
public class FieldworkStatisticsResource {

    private static final String DONE = """
            select d.village_code as area_code, 1 as deeds, v.counted as verified,
                v.counted * coalesce(d.households, 0) as households, v.counted * coalesce(f.yuan, 0) as raised
            from deed d
            cross join lateral (select (d.state = 'VERIFIED')::integer as counted) v
            left join (select deed_id, sum(yuan) as yuan from deed_fund group by deed_id) f on f.deed_id = d.id
            where d.done_on between :from and :to""";

    private final FigureQueries figures;

    FieldworkStatisticsResource(FigureQueries figures) {
        this.figures = figures;
    }

    @GET
    @PermissionsAllowed(DeedFeature.READ)
    @Operation(
            operationId = "getFieldworkStatistics",
            summary = "Good deeds of an area, and of the areas below it",
            description = "deeds is as many as the list of deeds has with the same area, from and to; verified, with"
                    + " state VERIFIED too.")
    public Figures<FieldworkFigures> fieldwork(@BeanParam FiguresFilter filter) {
        return figures.of(FieldworkFigures.class, DONE, filter);
    }
}

package org.zhucun.publishing;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhucun.publishing.bulletin.BulletinFeature;
import org.zhucun.roster.ledger.FigureQueries;
import org.zhucun.roster.ledger.Figures;
import org.zhucun.roster.ledger.FiguresFilter;

@Path("/statistics/publishing")
@Tag(name = "statistics")
public class PublishingStatisticsResource {

    private static final String PUBLISHED = """
            select area_code, 1 as bulletins, (adopted_by is not null)::integer as adopted,
                (adopted_by is not distinct from 'PROVINCE')::integer as adopted_by_province,
                0 as publications, 0 as copies
            from bulletin where issued_on between :from and :to
            union all
            select area_code, 0, 0, 0, 1, copies from publication where printed_on between :from and :to""";

    private final FigureQueries figures;

    PublishingStatisticsResource(FigureQueries figures) {
        this.figures = figures;
    }

    @GET
    @PermissionsAllowed(BulletinFeature.READ)
    @Operation(
            operationId = "getPublishingStatistics",
            summary = "Bulletins and publicity material of an area, and of the areas below it",
            description =
                    "Each number is as many as the list of bulletins or of publications has with the same area, from"
                            + " and to.")
    public Figures<PublishingFigures> publishing(@BeanParam FiguresFilter filter) {
        return figures.of(PublishingFigures.class, PUBLISHED, filter);
    }
}

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

    /** Under which the sums of fieldwork are kept (migrations count_…, create_meeting, create_training and create_fund). */
    private static final String LEDGER = "fieldwork";

    private final FigureQueries figures;

    FieldworkStatisticsResource(FigureQueries figures) {
        this.figures = figures;
    }

    @GET
    @PermissionsAllowed(DeedFeature.READ)
    @Operation(
            operationId = "getFieldworkStatistics",
            summary = "What was done in the villages of an area, and of the areas below it",
            description = "deeds is as many as the list of deeds has with the same area, from and to; verified, with"
                    + " state VERIFIED too; visits as many as that of visits, openIssues as that of issues with state"
                    + " OPEN; meetings and villageMeetings, as that of meetings with ofVillage false and true; trainings, as"
                    + " that of trainings.")
    public Figures<FieldworkFigures> fieldwork(@BeanParam FiguresFilter filter) {
        return figures.ofSums(FieldworkFigures.class, LEDGER, filter);
    }
}

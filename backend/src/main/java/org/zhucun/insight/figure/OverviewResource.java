package org.zhucun.insight.figure;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhucun.insight.statistics.StatisticsFeature;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Caller;

@Path("/statistics/overview")
@Tag(name = "statistics")
@Produces(MediaType.APPLICATION_JSON)
public class OverviewResource {

    private static final String AREA = "Division code; the caller's own area when absent";

    private final OverviewService overviews;
    private final TrendService trends;
    private final Caller caller;
    private final Today today;

    OverviewResource(OverviewService overviews, TrendService trends, Caller caller, Today today) {
        this.overviews = overviews;
        this.trends = trends;
        this.caller = caller;
        this.today = today;
    }

    @GET
    @PermissionsAllowed(StatisticsFeature.READ)
    @Operation(
            operationId = "getOverview",
            summary = "Every figure of the report, of an area and of those directly below it",
            description =
                    "Who is there is counted on the day; what happens, from the first day of the batch in force to"
                            + " the day. Each figure links to the list that has the same total. The children add up to the area"
                            + " where /figures says additive; the definition says why not where they do not.")
    public Overview overview(
            @QueryParam("area") @Parameter(description = AREA, example = "4414") String area,
            @QueryParam("asOf") @Parameter(description = "The day; today when absent", example = "2005-03-10")
                    LocalDate asOf) {
        return overviews.of(caller.scope().narrowedTo(area), dayOr(asOf));
    }

    @GET
    @Path("/trend")
    @PermissionsAllowed(StatisticsFeature.READ)
    @Operation(
            operationId = "getOverviewTrend",
            summary = "One figure of an area over a time",
            description =
                    "Each point is the figure as /statistics/overview has it that day; 200 points at most. 404 when there"
                            + " is no such figure.")
    public FigureTrend trend(
            @QueryParam("figure") @Parameter(description = "Code of the figure", example = "deeds") String figure,
            @QueryParam("area") @Parameter(description = AREA, example = "4414") String area,
            @QueryParam("from")
                    @Parameter(
                            description = "The first day; when absent that of the batch in force on the last day, or"
                                    + " else of its year",
                            example = "2005-01-10")
                    LocalDate from,
            @QueryParam("to") @Parameter(description = "The last day; today when absent", example = "2005-03-10")
                    LocalDate to,
            @QueryParam("step") @DefaultValue("week") @Parameter(description = "How far the points lie apart")
                    TrendStep step) {
        return trends.of(caller.scope().narrowedTo(area), figure, from, dayOr(to), step);
    }

    private LocalDate dayOr(LocalDate day) {
        return day == null ? today.day() : day;
    }
}

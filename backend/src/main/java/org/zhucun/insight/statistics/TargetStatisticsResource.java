package org.zhucun.insight.statistics;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhucun.kernel.time.Quarter;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.access.Scope;

@Path("/statistics")
@Tag(name = "statistics")
@Produces(MediaType.APPLICATION_JSON)
public class TargetStatisticsResource {

    private static final String AREA = "Division code; the caller's own area when absent";
    private static final String QUARTER =
            "An open quarter of the batch; when absent the latest that anybody has reported on, or else the latest";
    private static final String BATCH =
            "Id of the batch; when absent the one in force on the quarter's last day, or today";

    private final TargetStatisticsService targets;
    private final CompletenessService completeness;
    private final Caller caller;

    TargetStatisticsResource(TargetStatisticsService targets, CompletenessService completeness, Caller caller) {
        this.targets = targets;
        this.completeness = completeness;
        this.caller = caller;
    }

    @GET
    @Path("/targets")
    @PermissionsAllowed(StatisticsFeature.READ)
    @Operation(
            operationId = "getTargetStatistics",
            summary = "The 18 targets of an area as of a quarter",
            description =
                    "Of each village and target the latest verified report up to the quarter counts. met and behind"
                            + " are as many as the list of progress has with the same quarter and met=true or behind=true; verified"
                            + " as many as it has with state=VERIFIED. The children are the areas directly below and add up to the"
                            + " area.")
    public TargetStatistics targets(
            @QueryParam("area") @Parameter(description = AREA, example = "4414") String area,
            @QueryParam("quarter") @Parameter(description = QUARTER, example = "2005-Q1") Quarter quarter,
            @QueryParam("batch") @Parameter(description = BATCH) UUID batch) {
        return targets.of(seen(area), batch, quarter);
    }

    @GET
    @Path("/targets/trend")
    @PermissionsAllowed(StatisticsFeature.READ)
    @Operation(
            operationId = "getTargetTrend",
            summary = "The 18 targets of an area as of every open quarter of a batch",
            description = "The figures of each quarter are those of /statistics/targets.")
    public TargetTrend trend(
            @QueryParam("area") @Parameter(description = AREA, example = "4414") String area,
            @QueryParam("batch") @Parameter(description = "Id of the batch; the one in force today when absent")
                    UUID batch) {
        return targets.trend(seen(area), batch);
    }

    @GET
    @Path("/completeness")
    @PermissionsAllowed(StatisticsFeature.READ)
    @Operation(
            operationId = "getCompleteness",
            summary = "Which villages have reported a quarter, and which are late or missing",
            description = "A village has reported when every target that is set for it and not computed is REPORTED or"
                    + " VERIFIED. It is late when the last of them was first submitted after the day they are due: what was"
                    + " returned and corrected is not late. The children are the areas directly below and add up to the"
                    + " area; a town lists its villages.")
    public Completeness completeness(
            @QueryParam("area") @Parameter(description = AREA, example = "4414") String area,
            @QueryParam("quarter") @Parameter(description = QUARTER, example = "2005-Q1") Quarter quarter,
            @QueryParam("batch") @Parameter(description = BATCH) UUID batch) {
        return completeness.of(seen(area), batch, quarter);
    }

    private Scope seen(String area) {
        return caller.scope().narrowedTo(area);
    }
}

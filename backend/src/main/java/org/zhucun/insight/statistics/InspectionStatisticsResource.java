package org.zhucun.insight.statistics;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.access.Scope;

@Path("/statistics")
@Tag(name = "statistics")
@Produces(MediaType.APPLICATION_JSON)
public class InspectionStatisticsResource {

    private final InspectionStatisticsService inspections;
    private final Caller caller;

    InspectionStatisticsResource(InspectionStatisticsService inspections, Caller caller) {
        this.inspections = inspections;
        this.caller = caller;
    }

    @GET
    @Path("/inspections")
    @PermissionsAllowed(StatisticsFeature.READ)
    @Operation(
            operationId = "getInspectionStatistics",
            summary = "Inspections of an area, who was on post, and what became of what was found",
            description =
                    "Submitted inspections only: those that began in these days at the area of the office that made them;"
                            + " visits and checks of these days, and what was found in them, at the village, whoever came. Each"
                            + " count of the area is own and the children's together; rates and medians are not sums. Findings"
                            + " are as many as the list of findings has with the same area, from and to.")
    public InspectionStatistics inspections(
            @QueryParam("area")
                    @Parameter(description = "Division code; the caller's own area when absent", example = "4414")
                    String area,
            @QueryParam("from")
                    @Parameter(
                            description =
                                    "The first day; when absent that of the batch in force on the last day, or else"
                                            + " of its year",
                            example = "2005-01-10")
                    LocalDate from,
            @QueryParam("to") @Parameter(description = "The last day; today when absent", example = "2005-03-10")
                    LocalDate to) {
        Scope scope = caller.scope().narrowedTo(area);
        return inspections.of(scope, from, to);
    }
}

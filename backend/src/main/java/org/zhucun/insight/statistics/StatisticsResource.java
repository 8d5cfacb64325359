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
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.access.Scope;

@Path("/statistics")
@Tag(name = "statistics", description = "Figures and broken rules")
@Produces(MediaType.APPLICATION_JSON)
public class StatisticsResource {

    private final HeadcountService headcounts;
    private final Caller caller;
    private final Today today;

    StatisticsResource(HeadcountService headcounts, Caller caller, Today today) {
        this.headcounts = headcounts;
        this.caller = caller;
        this.today = today;
    }

    @GET
    @Path("/headcount")
    @PermissionsAllowed(StatisticsFeature.READ)
    @Operation(
            operationId = "getHeadcount",
            summary = "Need, allocation and dispatch side by side",
            description = "Need is the rule (a team of 3 for each poor village, one cadre for each other village),"
                    + " allocation what the province asks for, dispatched who is on post that day. The three are never"
                    + " merged. The children are the areas directly below and add up to the area.")
    public Headcount headcount(
            @QueryParam("area")
                    @Parameter(description = "Division code; the caller's own area when absent", example = "4414")
                    String area,
            @QueryParam("asOf") @Parameter(description = "The day; today when absent", example = "2005-03-10")
                    LocalDate asOf) {
        Scope scope = caller.scope().narrowedTo(area);
        LocalDate day = asOf == null ? today.day() : asOf;
        return headcounts.of(scope, day);
    }
}

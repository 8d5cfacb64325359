package org.zhucun.insight.scorecard;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/units/{id}/scorecard")
@Tag(name = "units")
@Produces(MediaType.APPLICATION_JSON)
public class UnitScorecardResource {

    private final ScorecardService scorecards;

    UnitScorecardResource(ScorecardService scorecards) {
        this.scorecards = scorecards;
    }

    @GET
    @PermissionsAllowed(ScorecardFeature.READ)
    @Operation(
            operationId = "getUnitScorecard",
            summary = "What one unit does inside the caller's area",
            description = "Counted as in the list of scorecards.")
    public UnitScorecard get(
            @PathParam("id") UUID id,
            @QueryParam("asOf")
                    @Parameter(description = "The last day that counts; today when absent", example = "2005-03-10")
                    LocalDate asOf) {
        return scorecards.get(id, asOf);
    }
}

package org.zhucun.targets.village;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhucun.kernel.time.Quarter;
import org.zhucun.targets.TargetFeature;

@Path("/villages/{code}/targets")
@Tag(name = "villages")
@Produces(MediaType.APPLICATION_JSON)
public class VillageTargetsResource {

    private final VillageTargetService targets;

    VillageTargetsResource(VillageTargetService targets) {
        this.targets = targets;
    }

    @GET
    @PermissionsAllowed(TargetFeature.READ)
    @Operation(
            operationId = "getVillageTargets",
            summary = "The targets of a village as of a quarter, with their history",
            description = "What was entered last is shown in whatever state; whether a target is met, or behind what is"
                    + " expected by the end of the quarter, follows from what was verified last.")
    public VillageTargets get(
            @PathParam("code") @Parameter(description = "Division code of the village", example = "441481107217")
                    String code,
            @QueryParam("quarter")
                    @Parameter(description = "The quarter; the latest that anybody has reported on when absent")
                    Quarter quarter,
            @QueryParam("batch")
                    @Parameter(
                            description =
                                    "Id of the batch; when absent, the one in force on the quarter's last day, or today")
                    UUID batch) {
        return targets.of(code, batch, quarter);
    }
}

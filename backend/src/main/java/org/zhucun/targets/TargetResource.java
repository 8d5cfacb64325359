package org.zhucun.targets;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.kernel.export.ExportFormat;
import org.zhucun.kernel.export.Exports;
import org.zhucun.kernel.page.Page;
import org.zhucun.kernel.page.PageParams;
import org.zhucun.kernel.web.MergePatch;
import org.zhucun.kernel.web.Patch;

@Path("/targets")
@Tag(name = "targets", description = "The 8 goals and 10 tasks of a batch")
public class TargetResource {

    private static final String CODE = "G1 to G8, T1 to T10";
    private static final String BATCH = "Id of the batch; the one in force today when absent";

    private final TargetService targets;
    private final Exports exports;

    TargetResource(TargetService targets, Exports exports) {
        this.targets = targets;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(TargetFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listTargets",
            summary = "The 8 goals and 10 tasks of a batch",
            description = "sort: code (default; goals first, by number), weight.")
    public RestResponse<Page<TargetSummary>> list(@BeanParam TargetFilter filter, @BeanParam PageParams page) {
        return exports.answer(targets.list(filter), page);
    }

    @GET
    @Path("/{code}")
    @PermissionsAllowed(TargetFeature.READ)
    @Operation(operationId = "getTarget", summary = "One target of a batch, with every definition that it has had")
    public TargetDetail get(
            @PathParam("code") @Parameter(description = CODE, example = "G2") String code,
            @QueryParam("batch") @Parameter(description = BATCH) UUID batch) {
        return targets.get(targets.id(batch, code));
    }

    @PATCH
    @Path("/{code}")
    @PermissionsAllowed(TargetFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updateTarget",
            summary = "Changes a target of a batch (JSON Merge Patch)",
            description =
                    "For offices of a city or above; others get 403 OUT_OF_SCOPE. A change of name, threshold or weight"
                            + " makes a new revision: what was verified stays judged by the one it had then, all else is"
                            + " judged by the new one. Milestones make none.")
    public TargetDetail update(
            @PathParam("code") @Parameter(description = CODE, example = "G2") String code,
            @QueryParam("batch") @Parameter(description = BATCH) UUID batch,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<TargetUpdate> patch) {
        return targets.update(targets.id(batch, code), patch, ifMatch);
    }
}

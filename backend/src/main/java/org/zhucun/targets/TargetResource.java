package org.zhucun.targets;

import com.fasterxml.jackson.databind.JsonNode;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.kernel.export.ExportFormat;
import org.zhucun.kernel.export.Exports;
import org.zhucun.kernel.page.Page;
import org.zhucun.kernel.page.PageParams;
import org.zhucun.kernel.web.Etag;
import org.zhucun.kernel.web.MergePatch;

@Path("/targets")
@Tag(name = "targets", description = "The 8 goals and 10 tasks of a batch")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TargetResource {

    private static final String CODE = "G1 to G8, T1 to T10";
    private static final String BATCH = "Id of the batch; the one in force today when absent";

    private final TargetService targets;
    private final Exports exports;
    private final Etag etag;

    TargetResource(TargetService targets, Exports exports, Etag etag) {
        this.targets = targets;
        this.exports = exports;
        this.etag = etag;
    }

    @GET
    @PermissionsAllowed(TargetFeature.READ)
    @Produces({MediaType.APPLICATION_JSON, ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE, ExportFormat.NDJSON_TYPE})
    @Operation(
            operationId = "listTargets",
            summary = "The 8 goals and 10 tasks of a batch",
            description = "sort: code (default; goals first, by number), weight.")
    public RestResponse<Page<TargetSummary>> list(
            @BeanParam TargetFilter filter,
            @BeanParam PageParams page,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        return exports.answer(targets.list(filter), page, "targets", headers, uri);
    }

    @GET
    @Path("/{code}")
    @PermissionsAllowed(TargetFeature.READ)
    @Operation(operationId = "getTarget", summary = "One target of a batch, with every definition that it has had")
    public RestResponse<TargetDetail> get(
            @PathParam("code") @Parameter(description = CODE, example = "G2") String code,
            @QueryParam("batch") @Parameter(description = BATCH) UUID batch,
            @Context HttpHeaders headers) {
        Target target = targets.get(batch, code);
        return etag.read(targets.detail(target), target.version(), headers);
    }

    @PATCH
    @Path("/{code}")
    @PermissionsAllowed(TargetFeature.WRITE)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "updateTarget",
            summary = "Changes a target of a batch (JSON Merge Patch)",
            description =
                    "For offices of a city or above; others get 403 OUT_OF_SCOPE. A change of name, threshold or weight"
                            + " makes a new revision: what was verified stays judged by the one it had then, all else is"
                            + " judged by the new one. Milestones make none.")
    @RequestBody(content = @Content(schema = @Schema(implementation = TargetUpdate.class)))
    public RestResponse<TargetDetail> update(
            @PathParam("code") @Parameter(description = CODE, example = "G2") String code,
            @QueryParam("batch") @Parameter(description = BATCH) UUID batch,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull JsonNode patch) {
        Target target = targets.update(batch, code, patch, ifMatch);
        return etag.changed(targets.detail(target), target.version());
    }
}

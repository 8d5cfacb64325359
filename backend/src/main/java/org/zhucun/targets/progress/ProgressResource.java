package org.zhucun.targets.progress;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.kernel.export.ExportFormat;
import org.zhucun.kernel.export.Exports;
import org.zhucun.kernel.page.Page;
import org.zhucun.kernel.page.PageParams;
import org.zhucun.kernel.web.MergePatch;
import org.zhucun.kernel.web.Patch;

@Path("/progress")
@Tag(name = "progress", description = "What the villages reach of the targets, quarter by quarter")
public class ProgressResource {

    private final ProgressService progress;
    private final Exports exports;

    ProgressResource(ProgressService progress, Exports exports) {
        this.progress = progress;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(ProgressFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listProgress",
            summary = "Progress of the villages inside the caller's area",
            description = "sort: village, quarter, target, reportedAt (default village,quarter,target).")
    public RestResponse<Page<ProgressSummary>> list(@BeanParam ProgressFilter filter, @BeanParam PageParams page) {
        return exports.answer(progress.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(ProgressFeature.READ)
    @Operation(operationId = "getProgress", summary = "One village's progress on a target in a quarter")
    public ProgressDetail get(@PathParam("id") UUID id) {
        return progress.get(id);
    }

    @POST
    @PermissionsAllowed(ProgressFeature.WRITE)
    @Operation(
            operationId = "createProgress",
            summary = "Drafts a village's progress on a target in a quarter",
            description =
                    "409 DUPLICATE when the village has one already, PROGRESS_COMPUTED when the system computes the target;"
                            + " 422 with UNKNOWN_VILLAGE, UNKNOWN_TARGET, QUARTER_NOT_OPEN, NOT_APPLICABLE, NOT_FOR_TARGET,"
                            + " DOCUMENT_REQUIRED or DECREASE_REASON; 403 when the village's town is not inside the caller's area.")
    public ProgressDetail create(@NotNull @Valid ProgressCreate body) {
        return progress.create(body);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(ProgressFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updateProgress",
            summary = "Changes what is reported (JSON Merge Patch); the state stays",
            description = "409 PROGRESS_LOCKED once it is verified, PROGRESS_COMPUTED when the system computes it;"
                    + " 422 as when drafting.")
    public ProgressDetail update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<ProgressUpdate> patch) {
        return progress.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(ProgressFeature.WRITE)
    @Operation(
            operationId = "deleteProgress",
            summary = "Removes a draft",
            description = "409 PROGRESS_SUBMITTED once it has been submitted, PROGRESS_LOCKED when it is verified,"
                    + " PROGRESS_COMPUTED when the system computes it.")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        progress.delete(id, ifMatch);
    }
}

package org.zhucun.roster.batch;

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

@Path("/batches")
@Tag(name = "batches", description = "Batches and the province's allocation for each county")
public class BatchResource {

    private final BatchService batches;
    private final Exports exports;

    BatchResource(BatchService batches, Exports exports) {
        this.batches = batches;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(BatchFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listBatches",
            summary = "All batches",
            description = "The batch in force on a day is the latest that has started. sort: startsOn (default"
                    + " -startsOn), name.")
    public RestResponse<Page<BatchSummary>> list(@BeanParam PageParams page) {
        return exports.answer(batches.list(), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(BatchFeature.READ)
    @Operation(operationId = "getBatch", summary = "One batch")
    public BatchDetail get(@PathParam("id") UUID id) {
        return batches.get(id);
    }

    @POST
    @PermissionsAllowed(BatchFeature.WRITE)
    @Operation(
            operationId = "createBatch",
            summary = "Adds a batch",
            description = "For offices of a city or above; others get 403 OUT_OF_SCOPE.")
    public BatchDetail create(@NotNull @Valid BatchCreate body) {
        return batches.create(body);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(BatchFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updateBatch",
            summary = "Changes a batch (JSON Merge Patch)",
            description =
                    "For offices of a city or above; others get 403 OUT_OF_SCOPE. Changing the base year or the threshold"
                            + " changes which villages count as poor.")
    public BatchDetail update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<BatchUpdate> patch) {
        return batches.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(BatchFeature.WRITE)
    @Operation(
            operationId = "deleteBatch",
            summary = "Removes a batch, with its allocations",
            description = "409 IN_USE once it has teams or postings.")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        batches.delete(id, ifMatch);
    }
}

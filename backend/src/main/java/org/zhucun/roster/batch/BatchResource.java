package org.zhucun.roster.batch;

import com.fasterxml.jackson.databind.JsonNode;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.kernel.export.ExportFormat;
import org.zhucun.kernel.export.Exports;
import org.zhucun.kernel.page.Page;
import org.zhucun.kernel.page.PageParams;
import org.zhucun.kernel.web.Etag;
import org.zhucun.kernel.web.MergePatch;

@Path("/batches")
@Tag(name = "batches", description = "Batches and the province's allocation for each county")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BatchResource {

    private final BatchService batches;
    private final Exports exports;
    private final Etag etag;

    BatchResource(BatchService batches, Exports exports, Etag etag) {
        this.batches = batches;
        this.exports = exports;
        this.etag = etag;
    }

    @GET
    @PermissionsAllowed(BatchFeature.READ)
    @Produces({MediaType.APPLICATION_JSON, ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE, ExportFormat.NDJSON_TYPE})
    @Operation(
            operationId = "listBatches",
            summary = "All batches",
            description = "The batch in force on a day is the latest that has started. sort: startsOn (default"
                    + " -startsOn), name.")
    public RestResponse<Page<BatchSummary>> list(
            @BeanParam PageParams page, @Context HttpHeaders headers, @Context UriInfo uri) {
        return exports.answer(batches.list(), page, "batches", headers, uri);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(BatchFeature.READ)
    @Operation(operationId = "getBatch", summary = "One batch")
    public RestResponse<BatchDetail> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Batch batch = batches.get(id);
        return etag.read(batches.detail(batch), batch.version(), headers);
    }

    @POST
    @PermissionsAllowed(BatchFeature.WRITE)
    @Operation(
            operationId = "createBatch",
            summary = "Adds a batch",
            description = "For offices of a city or above; others get 403 OUT_OF_SCOPE.")
    public RestResponse<BatchDetail> create(@NotNull @Valid BatchCreate body, @Context UriInfo uri) {
        Batch batch = batches.create(body);
        return etag.created(
                batches.detail(batch),
                batch.version(),
                uri.getAbsolutePathBuilder().path(batch.id().toString()).build());
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(BatchFeature.WRITE)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "updateBatch",
            summary = "Changes a batch (JSON Merge Patch)",
            description =
                    "For offices of a city or above; others get 403 OUT_OF_SCOPE. Changing the base year or the threshold"
                            + " changes which villages count as poor.")
    @RequestBody(content = @Content(schema = @Schema(implementation = BatchUpdate.class)))
    public RestResponse<BatchDetail> update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull JsonNode patch) {
        Batch batch = batches.update(id, patch, ifMatch);
        return etag.changed(batches.detail(batch), batch.version());
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

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.kernel.export.ExportFormat;
import org.zhucun.kernel.export.Exports;
import org.zhucun.kernel.page.Page;
import org.zhucun.kernel.page.PageParams;
import org.zhucun.kernel.web.MergePatch;
import org.zhucun.kernel.web.Patch;

@Path("/batches/{id}/allocations")
@Tag(name = "batches")
public class AllocationResource {

    private final AllocationService allocations;
    private final Exports exports;

    AllocationResource(AllocationService allocations, Exports exports) {
        this.allocations = allocations;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(BatchFeature.READ_ALLOCATIONS)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listAllocations",
            summary = "What the province asks of each county inside the caller's area",
            description = "sort: area (default), name, teams, cadres.")
    public RestResponse<Page<AllocationSummary>> list(
            @PathParam("id") UUID id, @BeanParam AllocationFilter filter, @BeanParam PageParams page) {
        return exports.answer(allocations.list(id, filter), page);
    }

    @GET
    @Path("/{areaCode}")
    @PermissionsAllowed(BatchFeature.READ_ALLOCATIONS)
    @Operation(operationId = "getAllocation", summary = "What the province asks of a county")
    public AllocationDetail get(
            @PathParam("id") UUID id,
            @PathParam("areaCode") @Parameter(description = "Division code of the county", example = "441481")
                    String areaCode) {
        return allocations.get(new AllocationId(id, areaCode));
    }

    @POST
    @PermissionsAllowed(BatchFeature.WRITE_ALLOCATIONS)
    @Operation(
            operationId = "createAllocation",
            summary = "Adds the allocation of a county",
            description =
                    "For the offices above the county: 403 OUT_OF_SCOPE for its own. 422 UNKNOWN_AREA when there is no"
                            + " such county, 409 DUPLICATE when it has an allocation.")
    public AllocationDetail create(@PathParam("id") UUID id, @NotNull @Valid AllocationCreate body) {
        return allocations.create(id, body);
    }

    @PATCH
    @Path("/{areaCode}")
    @PermissionsAllowed(BatchFeature.WRITE_ALLOCATIONS)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updateAllocation",
            summary = "Changes the allocation of a county (JSON Merge Patch)",
            description = "For the offices above the county: 403 OUT_OF_SCOPE for its own.")
    public AllocationDetail update(
            @PathParam("id") UUID id,
            @PathParam("areaCode") @Parameter(description = "Division code of the county", example = "441481")
                    String areaCode,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<AllocationUpdate> patch) {
        return allocations.update(new AllocationId(id, areaCode), patch, ifMatch);
    }

    @DELETE
    @Path("/{areaCode}")
    @PermissionsAllowed(BatchFeature.WRITE_ALLOCATIONS)
    @Operation(
            operationId = "deleteAllocation",
            summary = "Removes the allocation of a county",
            description = "For the offices above the county: 403 OUT_OF_SCOPE for its own.")
    public void delete(
            @PathParam("id") UUID id,
            @PathParam("areaCode") @Parameter(description = "Division code of the county", example = "441481")
                    String areaCode,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        allocations.delete(new AllocationId(id, areaCode), ifMatch);
    }
}

package org.zhucun.roster.area;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.kernel.export.ExportFormat;
import org.zhucun.kernel.export.Exports;
import org.zhucun.kernel.page.Page;
import org.zhucun.kernel.page.PageParams;
import org.zhucun.kernel.web.MergePatch;
import org.zhucun.kernel.web.Patch;

@Path("/areas")
@Tag(name = "areas", description = "Administrative divisions from province to town")
public class AreaResource {

    private final AreaService areas;
    private final Exports exports;

    AreaResource(AreaService areas, Exports exports) {
        this.areas = areas;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(AreaFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(operationId = "listAreas", summary = "Areas inside the caller's area, from province to town")
    public RestResponse<Page<AreaSummary>> list(@BeanParam AreaFilter filter, @BeanParam PageParams page) {
        return exports.answer(areas.list(filter), page);
    }

    @GET
    @Path("/{code}")
    @PermissionsAllowed(AreaFeature.READ)
    @Operation(operationId = "getArea", summary = "One area")
    public AreaDetail get(@PathParam("code") String code) {
        return areas.get(code);
    }

    @GET
    @Path("/{code}/children")
    @PermissionsAllowed(AreaFeature.READ)
    @Operation(operationId = "listAreaChildren", summary = "The areas directly below an area")
    public RestResponse<Page<AreaSummary>> children(@PathParam("code") String code, @BeanParam PageParams page) {
        AreaFilter filter = new AreaFilter();
        filter.parent = areas.get(code).summary().code();
        return exports.answer(areas.list(filter), page);
    }

    @POST
    @PermissionsAllowed(AreaFeature.WRITE)
    @Operation(
            operationId = "createArea",
            summary = "Adds an area",
            description = "The area above must exist and be inside the caller's area.")
    public AreaDetail create(@NotNull @Valid AreaCreate body) {
        return areas.create(body);
    }

    @PATCH
    @Path("/{code}")
    @PermissionsAllowed(AreaFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(operationId = "updateArea", summary = "Changes an area (JSON Merge Patch)")
    public AreaDetail update(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<AreaUpdate> patch) {
        return areas.update(code, patch, ifMatch);
    }

    @DELETE
    @Path("/{code}")
    @PermissionsAllowed(AreaFeature.WRITE)
    @Operation(
            operationId = "deleteArea",
            summary = "Removes an area that nothing refers to",
            description = "409 IN_USE while areas, villages, units or allocations refer to it.")
    public void delete(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        areas.delete(code, ifMatch);
    }
}

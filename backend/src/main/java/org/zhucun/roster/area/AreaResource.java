package org.zhucun.roster.area;

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

@Path("/areas")
@Tag(name = "areas", description = "Administrative divisions from province to town")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AreaResource {

    private final AreaService areas;
    private final Exports exports;
    private final Etag etag;

    AreaResource(AreaService areas, Exports exports, Etag etag) {
        this.areas = areas;
        this.exports = exports;
        this.etag = etag;
    }

    @GET
    @PermissionsAllowed(AreaFeature.READ)
    @Produces({MediaType.APPLICATION_JSON, ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE, ExportFormat.NDJSON_TYPE})
    @Operation(operationId = "listAreas", summary = "Areas inside the caller's area, from province to town")
    public RestResponse<Page<AreaSummary>> list(
            @BeanParam AreaFilter filter,
            @BeanParam PageParams page,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        return exports.answer(areas.list(filter), page, "areas", headers, uri);
    }

    @GET
    @Path("/{code}")
    @PermissionsAllowed(AreaFeature.READ)
    @Operation(operationId = "getArea", summary = "One area")
    public RestResponse<AreaDetail> get(@PathParam("code") String code, @Context HttpHeaders headers) {
        Area area = areas.get(code);
        return etag.read(areas.detail(area), area.version(), headers);
    }

    @GET
    @Path("/{code}/children")
    @PermissionsAllowed(AreaFeature.READ)
    @Operation(operationId = "listAreaChildren", summary = "The areas directly below an area")
    public RestResponse<Page<AreaSummary>> children(
            @PathParam("code") String code,
            @BeanParam PageParams page,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        AreaFilter filter = new AreaFilter();
        filter.parent = areas.get(code).code();
        return exports.answer(areas.list(filter), page, "areas", headers, uri);
    }

    @POST
    @PermissionsAllowed(AreaFeature.WRITE)
    @Operation(
            operationId = "createArea",
            summary = "Adds an area",
            description = "The area above must exist and be inside the caller's area.")
    public RestResponse<AreaDetail> create(@NotNull @Valid AreaCreate body, @Context UriInfo uri) {
        Area area = areas.create(body);
        return etag.created(
                areas.detail(area),
                area.version(),
                uri.getAbsolutePathBuilder().path(area.code()).build());
    }

    @PATCH
    @Path("/{code}")
    @PermissionsAllowed(AreaFeature.WRITE)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "updateArea", summary = "Changes an area (JSON Merge Patch)")
    @RequestBody(content = @Content(schema = @Schema(implementation = AreaUpdate.class)))
    public RestResponse<AreaDetail> update(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull JsonNode patch) {
        Area area = areas.update(code, patch, ifMatch);
        return etag.changed(areas.detail(area), area.version());
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

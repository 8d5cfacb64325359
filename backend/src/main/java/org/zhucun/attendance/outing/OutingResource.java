package org.zhucun.attendance.outing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
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
import org.zhucun.kernel.web.Versioned;
import org.zhucun.platform.access.Role;

@Path("/outings")
@Tag(name = "outings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OutingResource {

    private final OutingService outings;
    private final Exports exports;
    private final Etag etag;

    OutingResource(OutingService outings, Exports exports, Etag etag) {
        this.outings = outings;
        this.exports = exports;
        this.etag = etag;
    }

    @GET
    @RolesAllowed({Role.ADMIN_NAME, Role.OFFICE_NAME, Role.INSPECTOR_NAME, Role.CADRE_NAME, Role.VIEWER_NAME})
    @Produces({MediaType.APPLICATION_JSON, ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE, ExportFormat.NDJSON_TYPE})
    @Operation(
            operationId = "listOutings",
            summary = "Outings from villages inside the caller's area",
            description = "sort: -startsOn (default), name, village.")
    public RestResponse<Page<OutingSummary>> list(
            @BeanParam OutingFilter filter,
            @BeanParam PageParams page,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        return exports.answer(outings.list(filter), page, "outings", headers, uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.ADMIN_NAME, Role.OFFICE_NAME, Role.INSPECTOR_NAME, Role.CADRE_NAME, Role.VIEWER_NAME})
    @Operation(operationId = "getOuting", summary = "One outing")
    public RestResponse<OutingDetail> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Versioned<OutingDetail> outing = outings.get(id);
        return etag.read(outing.body(), outing.version(), headers);
    }

    @POST
    @RolesAllowed({Role.ADMIN_NAME, Role.OFFICE_NAME})
    @Operation(
            operationId = "createOuting",
            summary = "Reports an outing",
            description = "409 PERIOD_OVERLAP when the cadre has an outing in that time; 422 with"
                    + " UNKNOWN_CADRE, or NOT_POSTED_ON the first day; 403 when the village of that day is outside the"
                    + " caller's area.")
    public RestResponse<OutingDetail> create(@NotNull @Valid OutingCreate body, @Context UriInfo uri) {
        Versioned<OutingDetail> outing = outings.create(body);
        return etag.created(
                outing.body(),
                outing.version(),
                uri.getAbsolutePathBuilder().path(outing.body().id().toString()).build());
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed({Role.ADMIN_NAME, Role.OFFICE_NAME})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "updateOuting",
            summary = "Changes an outing (JSON Merge Patch)",
            description =
                    "409 LEDGER_SUBMITTED once the duty sheet of one of its months is submitted; PERIOD_OVERLAP as when"
                            + " reporting.")
    @RequestBody(content = @Content(schema = @Schema(implementation = OutingUpdate.class)))
    public RestResponse<OutingDetail> update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull JsonNode patch) {
        Versioned<OutingDetail> outing = outings.update(id, patch, ifMatch);
        return etag.changed(outing.body(), outing.version());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Role.ADMIN_NAME, Role.OFFICE_NAME})
    @Operation(
            operationId = "deleteOuting",
            summary = "Removes an outing that was not made",
            description = "409 LEDGER_SUBMITTED once the duty sheet of one of its months is submitted.")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        outings.delete(id, ifMatch);
    }
}

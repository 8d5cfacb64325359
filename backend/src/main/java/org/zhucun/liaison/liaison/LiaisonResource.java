package org.zhucun.liaison.liaison;

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

@Path("/liaisons")
@Tag(name = "liaisons", description = "Which leader keeps contact with which county or town")
public class LiaisonResource {

    private static final String ABOVE = " 403 when it is of an area above the caller's.";

    private final LiaisonService liaisons;
    private final LiaisonCoverages coverages;
    private final Exports exports;

    LiaisonResource(LiaisonService liaisons, LiaisonCoverages coverages, Exports exports) {
        this.liaisons = liaisons;
        this.coverages = coverages;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(LiaisonFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listLiaisons",
            summary = "Liaisons with counties and towns inside the caller's area, and with those above it",
            description =
                    "from and to hold those that last on any of these days. sort: -startsOn (default), area, leader.")
    public RestResponse<Page<LiaisonSummary>> list(@BeanParam LiaisonFilter filter, @BeanParam PageParams page) {
        return exports.answer(liaisons.list(filter), page);
    }

    @GET
    @Path("/coverage")
    @PermissionsAllowed(LiaisonFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listLiaisonCoverage",
            summary = "The counties and towns inside the caller's area, with those who keep contact with them on a day",
            description = "Every one of them should be covered. sort: area (default), name, liaisons, visits.")
    public RestResponse<Page<LiaisonCoverage>> coverage(
            @BeanParam LiaisonCoverageFilter filter, @BeanParam PageParams page) {
        return exports.answer(coverages.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(LiaisonFeature.READ)
    @Operation(operationId = "getLiaison", summary = "One liaison")
    public LiaisonSummary get(@PathParam("id") UUID id) {
        return liaisons.get(id);
    }

    @POST
    @PermissionsAllowed(LiaisonFeature.WRITE)
    @Operation(
            operationId = "createLiaison",
            summary = "Says that a leader keeps contact with a county or town",
            description = "409 LIAISON_OVERLAP when the leader does so already on one of these days; 422 UNKNOWN_AREA;"
                    + " COUNTY_OR_TOWN when it is neither; UNKNOWN_LEADER when the leader is not of that area or of one above"
                    + " it; DATE_ORDER; 403 when it is outside the caller's area.")
    public LiaisonSummary create(@NotNull @Valid LiaisonCreate body) {
        return liaisons.create(body);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(LiaisonFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updateLiaison",
            summary = "Changes a liaison, as when it ends (JSON Merge Patch)",
            description = "409 and 422 as for a new one; 409 IN_USE when a visit would be outside its days." + ABOVE)
    public LiaisonSummary update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<LiaisonUpdate> patch) {
        return liaisons.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(LiaisonFeature.WRITE)
    @Operation(
            operationId = "deleteLiaison",
            summary = "Removes a liaison that was not agreed on",
            description = "409 IN_USE when the leader has been there: then it is ended." + ABOVE)
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        liaisons.delete(id, ifMatch);
    }
}

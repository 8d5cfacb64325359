package org.zhucun.liaison.visit;

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

@Path("/liaison-visits")
@Tag(name = "liaison-visits", description = "Visits and stays of leaders where they keep contact")
public class LiaisonVisitResource {

    private static final String ABOVE = " 403 when it is of an area above the caller's.";

    private final LiaisonVisitService visits;
    private final Exports exports;

    LiaisonVisitResource(LiaisonVisitService visits, Exports exports) {
        this.visits = visits;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(LiaisonVisitFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listLiaisonVisits",
            summary =
                    "Visits and stays of leaders in counties and towns inside the caller's area, and in those above it",
            description = "sort: -visitedOn (default), area, leader.")
    public RestResponse<Page<LiaisonVisitSummary>> list(
            @BeanParam LiaisonVisitFilter filter, @BeanParam PageParams page) {
        return exports.answer(visits.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(LiaisonVisitFeature.READ)
    @Operation(operationId = "getLiaisonVisit", summary = "One visit or stay, with what was seen and settled")
    public LiaisonVisitDetail get(@PathParam("id") UUID id) {
        return visits.get(id);
    }

    @POST
    @PermissionsAllowed(LiaisonVisitFeature.WRITE)
    @Operation(
            operationId = "createLiaisonVisit",
            summary = "Writes down a visit or stay of a leader",
            description = "409 DUPLICATE when the leader has one of that kind there on that day; 422 UNKNOWN_LIAISON;"
                    + " DATE_ORDER and NOT_AFTER when the day is not one of the liaison's, or is to come; RANGE when there are"
                    + " fewer person-times than persons; 403 when the place is outside the caller's area.")
    public LiaisonVisitDetail create(@NotNull @Valid LiaisonVisitCreate body) {
        return visits.create(body);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(LiaisonVisitFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updateLiaisonVisit",
            summary = "Changes a visit or stay (JSON Merge Patch)",
            description = "409 and 422 as for a new one." + ABOVE)
    public LiaisonVisitDetail update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<LiaisonVisitUpdate> patch) {
        return visits.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(LiaisonVisitFeature.WRITE)
    @Operation(
            operationId = "deleteLiaisonVisit",
            summary = "Removes a visit or stay that did not take place",
            description = "403 when it is of an area above the caller's.")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        visits.delete(id, ifMatch);
    }
}

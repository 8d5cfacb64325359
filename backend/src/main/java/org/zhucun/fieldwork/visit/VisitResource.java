package org.zhucun.fieldwork.visit;

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

@Path("/visits")
@Tag(name = "visits", description = "Visits to households, and the issues that they raise")
public class VisitResource {

    private static final String WRITES =
            "By an office, or by the cadre who wrote it: for a colleague's 403 OTHER_CADRE.";

    private final VisitService visits;
    private final Exports exports;

    VisitResource(VisitService visits, Exports exports) {
        this.visits = visits;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(VisitFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listVisits",
            summary = "Visits in villages inside the caller's area",
            description = "sort: -visitedOn (default), households, village, visited.")
    public RestResponse<Page<VisitSummary>> list(@BeanParam VisitFilter filter, @BeanParam PageParams page) {
        return exports.answer(visits.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(VisitFeature.READ)
    @Operation(operationId = "getVisit", summary = "One visit with the issues that it raised")
    public VisitDetail get(@PathParam("id") UUID id) {
        return visits.get(id);
    }

    @POST
    @PermissionsAllowed(VisitFeature.WRITE)
    @Operation(
            operationId = "createVisit",
            summary = "Writes down a visit, and the issues that it raises",
            description =
                    "By an office, or by a cadre of its own village; 403 NO_CADRE by an account of no cadre. 409 DUPLICATE"
                            + " when the village has one of that day to the same; 422 UNKNOWN_VILLAGE; NOT_AFTER today;"
                            + " NOT_POSTED_ON when one who took part was not on post that day inside the caller's area;"
                            + " 403 when the village is outside it.")
    public VisitDetail create(@NotNull @Valid VisitCreate body) {
        return visits.create(body);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(VisitFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updateVisit",
            summary = "Changes a visit (JSON Merge Patch)",
            description = WRITES + " 409 and 422 as for a new one.")
    public VisitDetail update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<VisitUpdate> patch) {
        return visits.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(VisitFeature.WRITE)
    @Operation(
            operationId = "deleteVisit",
            summary = "Removes a visit that was not made",
            description = WRITES + " 409 IN_USE while it has issues.")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        visits.delete(id, ifMatch);
    }
}

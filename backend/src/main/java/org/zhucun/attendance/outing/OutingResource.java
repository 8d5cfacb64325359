package org.zhucun.attendance.outing;

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

@Path("/outings")
@Tag(name = "outings", description = "Reported outings: meetings, training, projects")
public class OutingResource {

    private final OutingService outings;
    private final Exports exports;

    OutingResource(OutingService outings, Exports exports) {
        this.outings = outings;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(OutingFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listOutings",
            summary = "Outings from villages inside the caller's area; a cadre's own to a cadre",
            description = "sort: -startsOn (default), name, village.")
    public RestResponse<Page<OutingSummary>> list(@BeanParam OutingFilter filter, @BeanParam PageParams page) {
        return exports.answer(outings.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(OutingFeature.READ)
    @Operation(operationId = "getOuting", summary = "One outing")
    public OutingDetail get(@PathParam("id") UUID id) {
        return outings.get(id);
    }

    @POST
    @PermissionsAllowed(OutingFeature.REPORT)
    @Operation(
            operationId = "createOuting",
            summary = "Reports an outing",
            description =
                    "By an office, or by a cadre its own: for another 403 OTHER_CADRE, 403 NO_CADRE by an account of"
                            + " no cadre. 409 PERIOD_OVERLAP when the cadre has an outing in that time; 422 with"
                            + " UNKNOWN_CADRE, or NOT_POSTED_ON the first day; 403 when the village of that day is outside the"
                            + " caller's area.")
    public OutingDetail create(@NotNull @Valid OutingCreate body) {
        return outings.create(body);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(OutingFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updateOuting",
            summary = "Changes an outing (JSON Merge Patch)",
            description =
                    "409 LEDGER_SUBMITTED once the duty sheet of one of its months is submitted; PERIOD_OVERLAP as when"
                            + " reporting.")
    public OutingDetail update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<OutingUpdate> patch) {
        return outings.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(OutingFeature.WRITE)
    @Operation(
            operationId = "deleteOuting",
            summary = "Removes an outing that was not made",
            description = "409 LEDGER_SUBMITTED once the duty sheet of one of its months is submitted.")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        outings.delete(id, ifMatch);
    }
}

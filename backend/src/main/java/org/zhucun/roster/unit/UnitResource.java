package org.zhucun.roster.unit;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
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

@Path("/units")
@Tag(name = "units", description = "Dispatching units")
public class UnitResource {

    private final UnitService units;
    private final Exports exports;

    UnitResource(UnitService units, Exports exports) {
        this.units = units;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(UnitFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listUnits",
            summary = "Units seated inside the caller's area or above it, as of a day",
            description = "A unit above the caller's area sends cadres into it; only those are counted."
                    + " sort: name (default), level, cadres.")
    public RestResponse<Page<UnitSummary>> list(@BeanParam UnitFilter filter, @BeanParam PageParams page) {
        return exports.answer(units.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(UnitFeature.READ)
    @Operation(operationId = "getUnit", summary = "One dispatching unit, as of a day")
    public UnitDetail get(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Parameter(description = "The day asked for; today when absent", example = "2005-03-10")
                    LocalDate asOf) {
        return units.get(id, asOf);
    }

    @POST
    @PermissionsAllowed(UnitFeature.WRITE)
    @Operation(
            operationId = "createUnit",
            summary = "Adds a dispatching unit",
            description = "422 UNKNOWN_AREA when its area does not exist; 403 when that is outside the caller's area.")
    public UnitDetail create(@NotNull @Valid UnitCreate body) {
        return units.create(body);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(UnitFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updateUnit",
            summary = "Changes a dispatching unit (JSON Merge Patch)",
            description = "Both its old and its new area must be inside the caller's area.")
    public UnitDetail update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<UnitUpdate> patch) {
        return units.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(UnitFeature.WRITE)
    @Operation(
            operationId = "deleteUnit",
            summary = "Removes a dispatching unit that nothing refers to",
            description = "409 IN_USE while a cadre or a team refers to it.")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        units.delete(id, ifMatch);
    }
}

package org.zhucun.benefits.standard;

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

@Path("/subsidy-standards")
@Tag(name = "subsidy-standards", description = "What is paid to cadres, on what basis and by whom")
public class SubsidyStandardResource {

    private static final String ONE_FITS =
            " 409 STANDARD_OVERLAP when another of the same basis and payer fits one of its"
                    + " cadres on one of its days.";

    private static final String CORRECTS =
            " What it means for months whose sheets are approved is a difference in the next sheet of each town.";

    private final SubsidyStandardService standards;
    private final Exports exports;

    SubsidyStandardResource(SubsidyStandardService standards, Exports exports) {
        this.standards = standards;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(SubsidyStandardFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listSubsidyStandards",
            summary = "Standards that hold in the caller's area: those of areas inside it and above it",
            description =
                    "from and to: those that hold on a day between. sort: -startsOn (default), area, name, amount.")
    public RestResponse<Page<SubsidyStandardSummary>> list(
            @BeanParam SubsidyStandardFilter filter, @BeanParam PageParams page) {
        return exports.answer(standards.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(SubsidyStandardFeature.READ)
    @Operation(operationId = "getSubsidyStandard", summary = "One standard")
    public SubsidyStandardSummary get(@PathParam("id") UUID id) {
        return standards.get(id);
    }

    @POST
    @PermissionsAllowed(SubsidyStandardFeature.WRITE)
    @Operation(
            operationId = "createSubsidyStandard",
            summary = "Sets a standard",
            description =
                    "By the office of a county or above. 422 UNKNOWN_AREA; DATE_ORDER; 403 when the area is outside the"
                            + " caller's." + ONE_FITS + CORRECTS)
    public SubsidyStandardSummary create(@NotNull @Valid SubsidyStandardCreate body) {
        return standards.create(body);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(SubsidyStandardFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updateSubsidyStandard",
            summary = "Changes or ends a standard (JSON Merge Patch)",
            description =
                    "422 as for a new one; 403 when an office above the caller's area keeps it." + ONE_FITS + CORRECTS)
    public SubsidyStandardSummary update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<SubsidyStandardUpdate> patch) {
        return standards.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(SubsidyStandardFeature.WRITE)
    @Operation(
            operationId = "deleteSubsidyStandard",
            summary = "Removes a standard by which nothing was computed",
            description = "409 IN_USE when a sheet was: such a one is changed or ended.")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        standards.delete(id, ifMatch);
    }
}

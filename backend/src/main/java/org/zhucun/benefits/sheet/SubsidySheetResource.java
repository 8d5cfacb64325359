package org.zhucun.benefits.sheet;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.kernel.export.ExportFormat;
import org.zhucun.kernel.export.Exports;
import org.zhucun.kernel.page.Page;
import org.zhucun.kernel.page.PageParams;
import org.zhucun.platform.access.Action;

@Path("/subsidy-sheets")
@Tag(name = "subsidy-sheets", description = "What a town pays its cadres for a month")
public class SubsidySheetResource {

    private static final String OF_DAYS =
            " 409 DUTY_NOT_SUBMITTED unless the town's duty sheet of the month is submitted.";

    private static final String DECIDES =
            "By the county's office: a town's gets 403 OUT_OF_SCOPE naming the county. 409 WRONG_STATE in another state.";

    private final SubsidySheetService sheets;
    private final Exports exports;

    SubsidySheetResource(SubsidySheetService sheets, Exports exports) {
        this.sheets = sheets;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(SubsidySheetFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listSubsidySheets",
            summary = "Sheets of towns inside the caller's area",
            description = "sort: -month (default, then by town), town, computedAt.")
    public RestResponse<Page<SubsidySheetSummary>> list(
            @BeanParam SubsidySheetFilter filter, @BeanParam PageParams page) {
        return exports.answer(sheets.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(SubsidySheetFeature.READ)
    @Operation(
            operationId = "getSubsidySheet",
            summary = "One sheet with its history",
            description = "Its lines are those of /subsidy-lines?subsidySheet={id}.")
    public SubsidySheetDetail get(@PathParam("id") UUID id) {
        return sheets.get(id);
    }

    @POST
    @PermissionsAllowed(SubsidySheetFeature.WRITE)
    @Operation(
            operationId = "createSubsidySheet",
            summary = "Computes a town's subsidies of a month",
            description =
                    "By its submitted duty sheet and the standards that fit each cadre. Of earlier months of the town"
                            + " whose sheets are approved it holds what has changed since, as differences. 409 DUPLICATE when the"
                            + " town has one of the month;" + OF_DAYS
                            + " 422 UNKNOWN_AREA; 403 when the town is outside"
                            + " the caller's area.")
    public SubsidySheetDetail create(@NotNull @Valid SubsidySheetCreate body) {
        return sheets.create(body);
    }

    @POST
    @Path("/{id}/compute")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(SubsidySheetFeature.WRITE)
    @Operation(
            operationId = "computeSubsidySheet",
            summary = "Computes a sheet anew that is not submitted",
            description = "409 WRONG_STATE once it is submitted." + OF_DAYS)
    public SubsidySheetDetail compute(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return sheets.compute(id, ifMatch);
    }

    @POST
    @Path("/{id}/submit")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(SubsidySheetFeature.WRITE)
    @Operation(
            operationId = "submitSubsidySheet",
            summary = "Submits a sheet to the county: from now on its lines stay",
            description =
                    "409 SHEET_OUTDATED when days or standards have changed since it was computed; WRONG_STATE once it"
                            + " is submitted." + OF_DAYS)
    public SubsidySheetDetail submit(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return sheets.take(id, Action.SUBMIT, null, ifMatch);
    }

    @POST
    @Path("/{id}/approve")
    @PermissionsAllowed(SubsidySheetFeature.DECIDE)
    @Operation(
            operationId = "approveSubsidySheet",
            summary = "Approves a sheet for good: later corrections are differences in the next one",
            description = DECIDES)
    public SubsidySheetDetail approve(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid SubsidySheetNote body) {
        return sheets.take(id, Action.APPROVE, body == null ? null : body.note(), ifMatch);
    }

    @POST
    @Path("/{id}/return")
    @PermissionsAllowed(SubsidySheetFeature.DECIDE)
    @Operation(operationId = "returnSubsidySheet", summary = "Sends a sheet back with a reason", description = DECIDES)
    public SubsidySheetDetail sendBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SubsidySheetReason body) {
        return sheets.take(id, Action.RETURN, body.reason(), ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(SubsidySheetFeature.WRITE)
    @Operation(
            operationId = "deleteSubsidySheet",
            summary = "Removes a sheet that is not submitted",
            description = "409 WRONG_STATE once it is.")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        sheets.delete(id, ifMatch);
    }
}

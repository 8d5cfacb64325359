package org.zhucun.supervision.inspection;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.zhucun.supervision.InspectionKind;

@Path("/inspections")
@Tag(name = "inspections", description = "Inspections: villages visited, who was on post, what was asked")
public class InspectionResource {

    private static final String FAULTS =
            " 422 names each fault, as /visits/0/checks/2/cadreId: UNKNOWN_VILLAGE, OUTSIDE_INSPECTING_AREA,"
                    + " NOT_POSTED_HERE, DUPLICATE, NOT_AFTER, DATE_ORDER, UNKNOWN_CHECKLIST_ITEM, UNKNOWN_UNIT, ONE_OWNER,"
                    + " OWNER_OF_VILLAGE; on submitting also CHECKS_MISSING.";

    private final InspectionService inspections;
    private final PrefillService prefills;
    private final Exports exports;

    InspectionResource(InspectionService inspections, PrefillService prefills, Exports exports) {
        this.inspections = inspections;
        this.prefills = prefills;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(InspectionFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listInspections",
            summary = "Inspections by offices inside the caller's area, or of villages inside it",
            description = "Drafts are listed for those who may edit them. What is counted are the villages inside the"
                    + " caller's area. sort: startsOn (default, latest first), endsOn, lead.")
    public RestResponse<Page<InspectionSummary>> list(@BeanParam InspectionFilter filter, @BeanParam PageParams page) {
        return exports.answer(inspections.list(filter), page);
    }

    @GET
    @Path("/prefill")
    @PermissionsAllowed(InspectionFeature.RECORD)
    @Operation(
            operationId = "getInspectionPrefill",
            summary = "What an inspector finds ready when a village is chosen",
            description = "Who is posted there on the day and what is recorded of them, what is to be asked, and what"
                    + " is still open. 404 for a village that is absent or outside the caller's area.")
    public InspectionPrefill prefill(
            @QueryParam("village") @Parameter(description = "The village", example = "441481107217") String village,
            @QueryParam("on") @Parameter(description = "The day; today when absent", example = "2005-03-10")
                    LocalDate on,
            @QueryParam("kind") @Parameter(description = "What the inspection is; every checklist when absent")
                    InspectionKind kind) {
        return prefills.of(village, on, kind);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(InspectionFeature.READ)
    @Operation(
            operationId = "getInspection",
            summary = "One inspection, with what was seen in the villages inside the caller's area")
    public InspectionDetail get(@PathParam("id") UUID id) {
        return inspections.get(id);
    }

    @POST
    @PermissionsAllowed(InspectionFeature.RECORD)
    @Operation(
            operationId = "createInspection",
            summary = "Records an inspection, as a draft or submitted at once",
            description = "The caller's area must contain that of the office. With submit, every cadre posted in a"
                    + " visited village must have been checked, and the record is locked." + FAULTS)
    public InspectionDetail create(@NotNull @Valid InspectionCreate body) {
        return inspections.create(body);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(InspectionFeature.RECORD)
    @Operation(
            operationId = "updateInspection",
            summary = "Replaces a draft as a whole",
            description = "409 WRONG_STATE once it is submitted." + FAULTS)
    public InspectionDetail update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid InspectionUpdate body) {
        return inspections.update(id, body, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(InspectionFeature.RECORD)
    @Operation(
            operationId = "deleteInspection",
            summary = "Removes a draft",
            description = "409 WRONG_STATE once it is submitted.")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        inspections.delete(id, ifMatch);
    }

    @POST
    @Path("/{id}/submit")
    @PermissionsAllowed(InspectionFeature.RECORD)
    @Operation(
            operationId = "submitInspection",
            summary = "Submits a draft: it counts, its findings are followed, and it is locked",
            description = "409 WRONG_STATE once it is submitted." + FAULTS)
    public InspectionDetail submit(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return inspections.submit(id, ifMatch);
    }
}

package org.zhucun.supervision.finding;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.zhucun.platform.access.Action;

@Path("/findings")
@Tag(name = "findings", description = "What inspections found, followed until it is closed")
public class FindingResource {

    private static final String INSPECTING =
            "By an office or inspector whose area holds that of the inspecting office; what a town found itself, by its"
                    + " county: a town never closes its own.";

    private static final String PROBLEMS =
            " 409 WRONG_STATE from another state; 403 OUT_OF_SCOPE when the caller's area does not hold that office's.";

    private final FindingService findings;
    private final Exports exports;

    FindingResource(FindingService findings, Exports exports) {
        this.findings = findings;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(FindingFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listFindings",
            summary = "What submitted inspections found in the villages inside the caller's area",
            description = "sort: overdue, dueOn, foundOn, severity, village (default -overdue,dueOn: what is overdue"
                    + " first).")
    public RestResponse<Page<FindingSummary>> list(@BeanParam FindingFilter filter, @BeanParam PageParams page) {
        return exports.answer(findings.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(FindingFeature.READ)
    @Operation(operationId = "getFinding", summary = "One finding with its history")
    public FindingDetail get(@PathParam("id") UUID id) {
        return findings.get(id);
    }

    @POST
    @Path("/{id}/rectify")
    @PermissionsAllowed(FindingFeature.RECTIFY)
    @Operation(
            operationId = "rectifyFinding",
            summary = "Reports an open finding as put right",
            description = "By the office of the village's town or above." + PROBLEMS)
    public FindingDetail rectify(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid FindingRectify body) {
        return findings.take(id, Action.RECTIFY, body.text(), ifMatch);
    }

    @POST
    @Path("/{id}/close")
    @PermissionsAllowed(FindingFeature.CLOSE)
    @Operation(
            operationId = "closeFinding",
            summary = "Closes a finding that was put right",
            description = INSPECTING + PROBLEMS)
    public FindingDetail close(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid FindingClose body) {
        return findings.take(id, Action.CLOSE, body == null ? null : body.text(), ifMatch);
    }

    @POST
    @Path("/{id}/reopen")
    @PermissionsAllowed(FindingFeature.CLOSE)
    @Operation(
            operationId = "reopenFinding",
            summary = "Opens a finding again that was put right or closed, with a reason",
            description = INSPECTING + PROBLEMS)
    public FindingDetail reopen(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid FindingReopen body) {
        return findings.take(id, Action.REOPEN, body.reason(), ifMatch);
    }
}

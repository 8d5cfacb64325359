package org.zhucun.supervision.finding;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.kernel.export.ExportFormat;
import org.zhucun.kernel.export.Exports;
import org.zhucun.kernel.page.Page;
import org.zhucun.kernel.page.PageParams;
import org.zhucun.kernel.web.Etag;
import org.zhucun.kernel.web.Versioned;
import org.zhucun.platform.access.Action;

@Path("/findings")
@Tag(name = "findings", description = "What inspections found, followed until it is closed")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FindingResource {

    private static final String INSPECTING =
            "By an office or inspector whose area holds that of the inspecting office; what a town found itself, by its"
                    + " county: a town never closes its own.";

    private static final String PROBLEMS =
            " 409 WRONG_STATE from another state; 403 OUT_OF_SCOPE when the caller's area does not hold that office's.";

    private final FindingService findings;
    private final Exports exports;
    private final Etag etag;

    FindingResource(FindingService findings, Exports exports, Etag etag) {
        this.findings = findings;
        this.exports = exports;
        this.etag = etag;
    }

    @GET
    @PermissionsAllowed(FindingFeature.READ)
    @Produces({MediaType.APPLICATION_JSON, ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE, ExportFormat.NDJSON_TYPE})
    @Operation(
            operationId = "listFindings",
            summary = "What submitted inspections found in the villages inside the caller's area",
            description = "sort: overdue, dueOn, foundOn, severity, village (default -overdue,dueOn: what is overdue"
                    + " first).")
    public RestResponse<Page<FindingSummary>> list(
            @BeanParam FindingFilter filter,
            @BeanParam PageParams page,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        return exports.answer(findings.list(filter), page, "findings", headers, uri);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(FindingFeature.READ)
    @Operation(operationId = "getFinding", summary = "One finding with its history")
    public RestResponse<FindingDetail> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Versioned<FindingDetail> finding = findings.get(id);
        return etag.read(finding.body(), finding.version(), headers);
    }

    @POST
    @Path("/{id}/rectify")
    @PermissionsAllowed(FindingFeature.RECTIFY)
    @Operation(
            operationId = "rectifyFinding",
            summary = "Reports an open finding as put right",
            description = "By the office of the village's town or above." + PROBLEMS)
    public RestResponse<FindingDetail> rectify(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid FindingRectify body) {
        return take(id, Action.RECTIFY, body.text(), ifMatch);
    }

    @POST
    @Path("/{id}/close")
    @PermissionsAllowed(FindingFeature.CLOSE)
    @Operation(
            operationId = "closeFinding",
            summary = "Closes a finding that was put right",
            description = INSPECTING + PROBLEMS)
    public RestResponse<FindingDetail> close(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid FindingClose body) {
        return take(id, Action.CLOSE, body == null ? null : body.text(), ifMatch);
    }

    @POST
    @Path("/{id}/reopen")
    @PermissionsAllowed(FindingFeature.CLOSE)
    @Operation(
            operationId = "reopenFinding",
            summary = "Opens a finding again that was put right or closed, with a reason",
            description = INSPECTING + PROBLEMS)
    public RestResponse<FindingDetail> reopen(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid FindingReopen body) {
        return take(id, Action.REOPEN, body.reason(), ifMatch);
    }

    private RestResponse<FindingDetail> take(UUID id, Action step, String text, String ifMatch) {
        Versioned<FindingDetail> finding = findings.take(id, step, text, ifMatch);
        return etag.changed(finding.body(), finding.version());
    }
}

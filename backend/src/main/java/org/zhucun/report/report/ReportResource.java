package org.zhucun.report.report;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.kernel.export.ExportFormat;
import org.zhucun.kernel.export.Exports;
import org.zhucun.kernel.export.FileBody;
import org.zhucun.kernel.page.Page;
import org.zhucun.kernel.page.PageParams;
import org.zhucun.kernel.web.MergePatch;
import org.zhucun.kernel.web.Patch;
import org.zhucun.report.paper.PaperFormat;
import org.zhucun.report.paper.PaperForms;

@Path("/reports")
@Tag(
        name = "reports",
        description = "Official reports of an area's office, written from data that are frozen with them")
public class ReportResource {

    private static final String BY_OFFICE = "By the office of its area. 409 WRONG_STATE in another state.";

    private final ReportService reports;
    private final ReportComparisons comparisons;
    private final Exports exports;

    ReportResource(ReportService reports, ReportComparisons comparisons, Exports exports) {
        this.reports = reports;
        this.comparisons = comparisons;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(ReportFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listReports",
            summary = "Reports of areas inside the caller's area, or those sent to its own office",
            description = "sort: -asOf (default), area, kind, state, number, issuedOn, createdAt, title.")
    public RestResponse<Page<ReportSummary>> list(@BeanParam ReportFilter filter, @BeanParam PageParams page) {
        return exports.answer(reports.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(ReportFeature.READ)
    @Produces({MediaType.APPLICATION_JSON, ReportFormat.DOCX_TYPE, ReportFormat.PDF_TYPE, MediaType.TEXT_HTML})
    @Operation(
            operationId = "getReport",
            summary = "One report: its figures, its text and the texts that it came of, or as a document",
            description = "Of an issued report DOCX and PDF are the same bytes for ever.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReportDetail.class)),
                @Content(
                        mediaType = ReportFormat.DOCX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = ReportFormat.PDF_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<ReportDetail> get(
            @PathParam("id") UUID id,
            @QueryParam("format") @Parameter(description = "A document; the same as the Accept header")
                    ReportFormat format,
            @QueryParam("download")
                    @Parameter(description = "1: the answer carries Content-Disposition, for a browser's link")
                    String download,
            @Context HttpHeaders headers) {
        return ReportFormat.wanted(format, headers.getAcceptableMediaTypes())
                .map(file -> file(reports.file(id, file), download != null))
                .orElseGet(() -> RestResponse.ResponseBuilder.ok(reports.get(id), MediaType.APPLICATION_JSON_TYPE)
                        .build());
    }

    @SuppressWarnings("unchecked")
    private static RestResponse<ReportDetail> file(ReportFile file, boolean download) {
        FileBody body = out -> out.write(file.content());
        RestResponse.ResponseBuilder<FileBody> answer = RestResponse.ResponseBuilder.ok(
                        body, MediaType.valueOf(file.format().contentType()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (file.format() == PaperFormat.HTML) {
            answer.header("Content-Security-Policy", PaperForms.HTML_POLICY);
        }
        if (download) {
            answer.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + file.encodedName());
        }
        return (RestResponse<ReportDetail>) (RestResponse<?>) answer.build();
    }

    @POST
    @PermissionsAllowed(ReportFeature.WRITE)
    @Operation(
            operationId = "createReport",
            summary = "Writes a report of an area as of a day, and freezes everything that it says",
            description = "All of one moment. 422 UNKNOWN_AREA, NOT_AFTER for a day to come; at an attachment's list"
                    + " NOT_FOUND when no list has the path, TOO_MANY_ROWS over 2,000, or what the list itself refuses;"
                    + " 403 when the area is outside the caller's.")
    public ReportDetail create(@NotNull @Valid ReportCreate body) {
        return reports.create(body);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(ReportFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updateReport",
            summary = "Changes title and texts of a report that is not submitted (JSON Merge Patch)",
            description = "The texts are written anew from the frozen figures. 422 at a text that cannot be written. "
                    + BY_OFFICE)
    public ReportDetail update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<ReportUpdate> patch) {
        return reports.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(ReportFeature.WRITE)
    @Operation(
            operationId = "deleteReport",
            summary = "Removes a report that is not submitted",
            description = BY_OFFICE)
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        reports.delete(id, ifMatch);
    }

    @POST
    @Path("/{id}/submit")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(ReportFeature.WRITE)
    @Operation(
            operationId = "submitReport",
            summary = "Hands a report in to be issued",
            description = BY_OFFICE + " 409 FIGURE_MISSING with the codes in figures while a text names a figure that"
                    + " is not counted for the area.")
    public ReportDetail submit(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return reports.submit(id, ifMatch);
    }

    @POST
    @Path("/{id}/return")
    @PermissionsAllowed(ReportFeature.WRITE)
    @Operation(operationId = "returnReport", summary = "Sends a report back with a reason", description = BY_OFFICE)
    public ReportDetail sendBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReportReason body) {
        return reports.sendBack(id, body.reason(), ifMatch);
    }

    @POST
    @Path("/{id}/issue")
    @PermissionsAllowed(ReportFeature.WRITE)
    @Operation(
            operationId = "issueReport",
            summary = "Issues a report for good, under the next number of its office, kind and year, and sends it",
            description =
                    "The report that it supersedes is superseded from now on. 422 NOT_NEIGHBOUR at a receiver that"
                            + " is neither directly above nor directly below. " + BY_OFFICE)
    public ReportDetail issue(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid ReportIssue body) {
        return reports.issue(id, body == null || body.sendTo() == null ? List.of() : body.sendTo(), ifMatch);
    }

    @POST
    @Path("/{id}/supersede")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(ReportFeature.WRITE)
    @Operation(
            operationId = "supersedeReport",
            summary = "Writes the draft of what will take an issued report's place, and answers that",
            description =
                    "With its texts and lists, of the same day, counted anew. 409 DUPLICATE when there is one already. "
                            + BY_OFFICE)
    public ReportDetail supersede(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return reports.supersede(id, ifMatch);
    }

    @POST
    @Path("/{id}/read")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(ReportFeature.WRITE)
    @Operation(
            operationId = "readReport",
            summary = "Notes that the caller's own office, to which a report was sent, has read it",
            description = "The first time counts. 404 when it was not sent there.")
    public ReportDetail read(@PathParam("id") UUID id) {
        return reports.read(id);
    }

    @GET
    @Path("/{id}/compare/{other}")
    @PermissionsAllowed(ReportFeature.READ)
    @Operation(
            operationId = "compareReports",
            summary = "Two reports of an area, figure by figure",
            description = "The earlier one is before, whichever is named first. 404 when the other is of another area.")
    public ReportComparison compare(@PathParam("id") UUID id, @PathParam("other") UUID other) {
        return comparisons.of(id, other);
    }
}

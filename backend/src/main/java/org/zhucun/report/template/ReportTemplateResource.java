package org.zhucun.report.template;

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
import java.util.List;
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

@Path("/report-templates")
@Tag(name = "reports", description = "Official documents written from live data")
public class ReportTemplateResource {

    private static final String FAULTS = " 422 TEMPLATE_PLACEHOLDER, TEMPLATE_SYNTAX, TEMPLATE_SECTION and"
            + " TEMPLATE_DEPTH at /text tell line and column of what is wrong in it.";

    private final ReportTemplateService templates;
    private final PreviewService previews;
    private final Exports exports;

    ReportTemplateResource(ReportTemplateService templates, PreviewService previews, Exports exports) {
        this.templates = templates;
        this.previews = previews;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(ReportTemplateFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listReportTemplates",
            summary = "Texts of documents: of the caller's area, of those inside it and of those above it",
            description = "In the order of the documents. sort: kind, locale, position, area (default), code.")
    public RestResponse<Page<ReportTemplateSummary>> list(
            @BeanParam ReportTemplateFilter filter, @BeanParam PageParams page) {
        return exports.answer(templates.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(ReportTemplateFeature.READ)
    @Operation(operationId = "getReportTemplate", summary = "One text of documents")
    public ReportTemplateDetail get(@PathParam("id") UUID id) {
        return templates.get(id);
    }

    @POST
    @PermissionsAllowed(ReportTemplateFeature.WRITE)
    @Operation(
            operationId = "createReportTemplate",
            summary = "Writes a text of an office's own",
            description =
                    "Of the code of a text of an area above, it takes its place in the office's documents. 403 when"
                            + " the area is outside the caller's." + FAULTS)
    public ReportTemplateDetail create(@NotNull @Valid ReportTemplateCreate body) {
        return templates.create(body);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(ReportTemplateFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updateReportTemplate",
            summary = "Changes a text of documents (JSON Merge Patch)",
            description = "What it was stays among its versions. 403 for a text of an area above." + FAULTS)
    public ReportTemplateDetail update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<ReportTemplateUpdate> patch) {
        return templates.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(ReportTemplateFeature.WRITE)
    @Operation(
            operationId = "deleteReportTemplate",
            summary = "Removes a text: that of the nearest area above holds again",
            description = "What it was stays among the versions of the code.")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        templates.delete(id, ifMatch);
    }

    @GET
    @Path("/{id}/versions")
    @PermissionsAllowed(ReportTemplateFeature.READ)
    @Operation(
            operationId = "listReportTemplateVersions",
            summary = "Every text that the area has had under the code, the latest first")
    public List<ReportTemplateVersion> versions(@PathParam("id") UUID id) {
        return templates.versions(id);
    }

    @POST
    @Path("/preview")
    @PermissionsAllowed(ReportTemplateFeature.WRITE)
    @Operation(
            operationId = "previewReportTemplate",
            summary = "What a text would come out as, from what an area has on a day",
            description =
                    "Nothing is stored. A figure without a value is told in missing, and never 0. 403 when the area is outside the"
                            + " caller's; 422 UNKNOWN_AREA." + FAULTS)
    public ReportPreview preview(@NotNull @Valid ReportPreviewCreate body) {
        return previews.preview(body);
    }
}

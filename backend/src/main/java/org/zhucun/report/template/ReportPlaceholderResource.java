package org.zhucun.report.template;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/report-placeholders")
@Tag(name = "reports")
@Produces(MediaType.APPLICATION_JSON)
public class ReportPlaceholderResource {

    private final PreviewService previews;

    ReportPlaceholderResource(PreviewService previews) {
        this.previews = previews;
    }

    @GET
    @PermissionsAllowed(ReportTemplateFeature.READ)
    @Operation(
            operationId = "listReportPlaceholders",
            summary = "Every figure, list and word that texts of documents can use, with what it is at present",
            description = "Figures in the order of /figures, then lists and words.")
    public List<ReportPlaceholder> list(
            @QueryParam("area")
                    @Parameter(description = "Division code; the caller's own area when absent", example = "4414")
                    String area,
            @QueryParam("asOf") @Parameter(description = "The day; today when absent", example = "2005-03-10")
                    LocalDate asOf,
            @QueryParam("locale")
                    @Parameter(
                            description = "The language of the documents; the caller's when absent",
                            example = "zh-CN",
                            schema = @Schema(enumeration = {"zh-CN", "en"}))
                    String locale) {
        return previews.placeholders(area, asOf, locale);
    }
}

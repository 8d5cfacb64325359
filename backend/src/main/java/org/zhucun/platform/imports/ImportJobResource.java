package org.zhucun.platform.imports;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.export.ExportFormat;
import org.zhucun.kernel.export.Exports;
import org.zhucun.kernel.export.FileBody;
import org.zhucun.kernel.page.Page;
import org.zhucun.kernel.page.PageParams;
import org.zhucun.platform.imports.job.ImportJobFilter;
import org.zhucun.platform.imports.job.ImportJobQueries;
import org.zhucun.platform.imports.job.ImportJobSummary;
import org.zhucun.platform.imports.job.ImportReport;
import org.zhucun.platform.imports.report.RejectedRowsFile;

@Path("/import-jobs")
@Tag(name = "imports")
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed(ImportFeature.RUN)
public class ImportJobResource {

    private final ImportJobQueries jobs;
    private final RejectedRowsFile rejectedRows;
    private final Exports exports;

    ImportJobResource(ImportJobQueries jobs, RejectedRowsFile rejectedRows, Exports exports) {
        this.jobs = jobs;
        this.rejectedRows = rejectedRows;
        this.exports = exports;
    }

    @GET
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(operationId = "listImportJobs", summary = "Imports inside the caller's area, the latest first")
    public RestResponse<Page<ImportJobSummary>> list(@BeanParam ImportJobFilter filter, @BeanParam PageParams page) {
        return exports.answer(jobs.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getImportJob",
            summary = "The progress or the report of an import",
            description = "Kept for 180 days. A job whose server stopped while it ran is FAILED with its reason.")
    public ImportReport get(@PathParam("id") UUID id) {
        return jobs.get(id);
    }

    @GET
    @Path("/{id}/rejected-rows")
    @Produces({ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE})
    @Operation(
            operationId = "getRejectedRows",
            summary = "The rejected rows with their reasons, in a file to be mended and imported again",
            description = "The original headers and cells, and three columns beginning with _ that an import ignores."
                    + " ID numbers are shown in full, for they are what is to be mended.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = ExportFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = ExportFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<FileBody> rejectedRows(
            @PathParam("id") UUID id, @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
        ImportReport job = jobs.get(id);
        Locale locale = Messages.locale();
        return format.download(
                job.resource() + "-rejected",
                format == SheetFormat.csv
                        ? out -> rejectedRows.writeCsv(job, locale, out)
                        : out -> rejectedRows.writeXlsx(job, locale, out));
    }
}

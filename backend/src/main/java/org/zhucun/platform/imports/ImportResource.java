package org.zhucun.platform.imports;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.export.ExportFormat;
import org.zhucun.kernel.export.FileBody;
import org.zhucun.kernel.web.LargeBody;
import org.zhucun.platform.imports.job.ImportReport;
import org.zhucun.platform.imports.template.ImportTemplate;

@Path("/imports")
@Tag(name = "imports", description = "Bulk import of files")
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed(ImportFeature.RUN)
public class ImportResource {

    private static final String RUN =
            "The body is the file: CSV in UTF-8, GB18030 or UTF-16, XLSX, or JSON lines; encoding and delimiter are found out."
                    + " Columns go by header, Chinese, English or alias, in any order (see the schema). All rows are checked and"
                    + " stored in one transaction; validate runs the very same code and rolls back, so its report equals the"
                    + " commit's. created + updated + unchanged + rejected = total, always; the same file again is all unchanged."
                    + " A row outside the caller's area is rejected. Up to 200 MB and 2,000,000 rows."
                    + " With Prefer: respond-async the answer is 202 and the report is read from the job."
                    + " A file that is refused as a whole (columns, encoding) is answered with a problem whose member report"
                    + " is the report; so is a commit with atomic=all that met rejected rows (422 IMPORT_REJECTED).";
    private static final String EXAMPLE = "姓名,身份证号,派出单位,派出级别,县（市、区）,镇（街道）,村,驻村职务,到村日期\n"
            + "蓝华明,441424197503120010,省农垦总局,省派,平远县,长田镇,官仁村,组长,2005-01-10\n";

    private final ImportService imports;
    private final ImportAnswers answers;

    ImportResource(ImportService imports, ImportAnswers answers) {
        this.imports = imports;
        this.answers = answers;
    }

    @GET
    @Operation(operationId = "listImportableResources", summary = "What can be imported, in load order")
    public List<ImportableResource> list() {
        Locale locale = Messages.locale();
        return imports.importers().stream()
                .map(importer -> ImportableResource.of(importer, locale))
                .toList();
    }

    @GET
    @Path("/{resource}/schema")
    @Operation(
            operationId = "getImportSchema",
            summary = "Columns, aliases, values and error codes of a resource's files")
    public ImportSchema schema(@Parameter(example = "roster") @PathParam("resource") String resource) {
        return ImportSchema.of(imports.importer(resource), Messages.locale());
    }

    @GET
    @Path("/{resource}/template")
    @Produces({ExportFormat.XLSX_TYPE, ExportFormat.CSV_TYPE})
    @Operation(
            operationId = "getImportTemplate",
            summary = "A file to fill in, with drop-downs and an example row",
            description = "Headers are Chinese or English by Accept-Language. The example row is skipped by an import.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = ExportFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = ExportFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<FileBody> template(
            @Parameter(example = "roster") @PathParam("resource") String resource,
            @QueryParam("format") @DefaultValue("xlsx") SheetFormat format) {
        ImportTemplate template = new ImportTemplate(imports.importer(resource), Messages.locale());
        return format.download(
                resource + "-template", format == SheetFormat.xlsx ? template::writeXlsx : template::writeCsv);
    }

    @POST
    @LargeBody
    @Path("/{resource}")
    @Consumes({
        ExportFormat.CSV_TYPE,
        ExportFormat.XLSX_TYPE,
        ExportFormat.NDJSON_TYPE,
        MediaType.APPLICATION_JSON,
        MediaType.APPLICATION_OCTET_STREAM,
        MediaType.TEXT_PLAIN
    })
    @Operation(operationId = "runImport", summary = "Imports a file", description = RUN)
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = ExportFormat.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "roster", value = EXAMPLE)),
                @Content(
                        mediaType = ExportFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = ExportFormat.NDJSON_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(
            responseCode = "202",
            description = "Begun; the report is read from the job",
            headers = @Header(name = HttpHeaders.LOCATION, schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public RestResponse<ImportReport> run(
            @Parameter(example = "roster") @PathParam("resource") String resource,
            @BeanParam ImportOptions options,
            @HeaderParam("Prefer") @Parameter(description = "respond-async, optionally with wait=<seconds>")
                    String prefer,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            InputStream body) {
        UploadedFile upload = UploadedFile.of(body, headers.getMediaType(), null);
        return answers.run(resource, options, upload, prefer, uri);
    }

    @POST
    @LargeBody
    @Path("/{resource}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public RestResponse<ImportReport> runForm(
            @PathParam("resource") String resource,
            @BeanParam ImportOptions options,
            @HeaderParam("Prefer") String prefer,
            @Context UriInfo uri,
            @RestForm("file") FileUpload file) {
        return answers.run(resource, options, UploadedFile.of(file), prefer, uri);
    }

    /** Any other type of body. (With several operations on one path, none of which takes it, nobody else answers.) */
    @POST
    @LargeBody
    @Path("/{resource}")
    @Consumes(MediaType.WILDCARD)
    @Operation(hidden = true)
    public RestResponse<ImportReport> refuseType(@BeanParam ImportOptions options, @Context HttpHeaders headers) {
        throw new ApiException(ErrorCode.UNSUPPORTED_MEDIA_TYPE, String.valueOf(headers.getMediaType()));
    }
}

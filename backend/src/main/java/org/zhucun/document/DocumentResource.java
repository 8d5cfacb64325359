package org.zhucun.document;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.kernel.export.ExportFormat;
import org.zhucun.kernel.export.Exports;
import org.zhucun.kernel.page.Page;
import org.zhucun.kernel.page.PageParams;
import org.zhucun.kernel.web.MergePatch;
import org.zhucun.kernel.web.Patch;

@Path("/documents")
@Tag(name = "documents", description = "Documents that offices keep, and those that hang on records")
public class DocumentResource {

    private static final String WRITES =
            " 403 OFFICES_ONLY, OUT_OF_SCOPE, or RECORD_NOT_WRITTEN when it hangs on a record that the caller may not"
                    + " write as it is now.";

    private final DocumentService documents;
    private final Exports exports;

    DocumentResource(DocumentService documents, Exports exports) {
        this.documents = documents;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(DocumentFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listDocuments",
            summary = "Documents that offices keep, or that hang on a record",
            description =
                    "Those of offices inside the caller's area, and policies and handbooks of those above it. With"
                            + " recordType and recordId those of that record: 404 when the caller does not see it. sort:"
                            + " -issuedOn (default), area, number, title.")
    public RestResponse<Page<DocumentSummary>> list(@BeanParam DocumentFilter filter, @BeanParam PageParams page) {
        return exports.answer(documents.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(DocumentFeature.READ)
    @Operation(operationId = "getDocument", summary = "One document; its file is read by getDocumentContent")
    public DocumentDetail get(@PathParam("id") UUID id) {
        return documents.get(id);
    }

    @POST
    @PermissionsAllowed(DocumentFeature.ATTACH)
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DocumentDetail.class)))
    @APIResponse(responseCode = "404", ref = "NotFound")
    @Operation(
            operationId = "createDocument",
            summary = "Makes a document of a file that was uploaded whole",
            description =
                    "Kept by an office (areaCode), or hung on a record (recordType, recordId) by whom may write that."
                            + " The file is judged by its content. 422 at /uploadId, and nothing is kept: FILE_TYPE_UNKNOWN,"
                            + " FILE_TYPE_MISMATCH when it is not what its name says, FILE_HAS_MACROS, FILE_HAS_OBJECTS,"
                            + " FILE_HAS_LINKS, FILE_UNPACKS_TOO_LARGE, PICTURE_TOO_LARGE above 50 megapixels,"
                            + " FILE_DAMAGED, FILE_NOT_AS_SENT; UPLOAD_INCOMPLETE, UNKNOWN_UPLOAD. Of a picture everything"
                            + " but the picture is left out: place, camera, comments. 409 DUPLICATE when the office or the"
                            + " record has this very file."
                            + WRITES)
    public DocumentDetail create(@NotNull @Valid DocumentCreate body) {
        return documents.create(body);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(DocumentFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updateDocument",
            summary = "Changes what is said of a document (JSON Merge Patch)",
            description = "Its file stays." + WRITES)
    public DocumentDetail update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<DocumentUpdate> patch) {
        return documents.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(DocumentFeature.ATTACH)
    @Operation(operationId = "deleteDocument", summary = "Removes a document with its file", description = WRITES)
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        documents.delete(id, ifMatch);
    }
}

package org.zhucun.document;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhucun.document.upload.Upload;
import org.zhucun.document.upload.UploadCreate;
import org.zhucun.document.upload.Uploads;

@Path("/uploads")
@Tag(name = "documents")
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed(DocumentFeature.ATTACH)
public class UploadResource {

    private final Uploads uploads;

    UploadResource(Uploads uploads) {
        this.uploads = uploads;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createUpload",
            summary = "Begins to send the file of a document",
            description =
                    "Its pieces follow, and then createDocument names it. It is the account's own, and forgotten after a"
                            + " day. 422 FILE_TOO_LARGE above 20 MiB, FILE_TYPE_UNKNOWN by its name; 409 UPLOADS_PENDING when"
                            + " more than 200 MiB of the account are on their way.")
    public Upload create(@NotNull @Valid UploadCreate body) {
        return uploads.create(body);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getUpload",
            summary = "How much of a file has come",
            description = "404 when it is another account's.")
    public Upload get(@PathParam("id") UUID id) {
        return uploads.get(id);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "putUploadPiece",
            summary = "Adds the next piece of a file",
            description =
                    "At most 1 MiB, and at least 16 KiB but for the last. 409 UPLOAD_OFFSET, with the offset expected,"
                            + " when it begins elsewhere: after a broken line it is asked for, and what is missing is sent. 422"
                            + " when it goes beyond the size that was announced.")
    public Upload append(
            @PathParam("id") UUID id,
            @QueryParam("offset")
                    @NotNull
                    @PositiveOrZero
                    @Parameter(description = "Where in the file it begins", example = "0")
                    Integer offset,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    byte[] piece) {
        return uploads.append(id, offset, piece == null ? new byte[0] : piece);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteUpload", summary = "Gives up sending a file")
    public void delete(@PathParam("id") UUID id) {
        uploads.remove(id);
    }
}

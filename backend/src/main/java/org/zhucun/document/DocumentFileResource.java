package org.zhucun.document;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhucun.document.content.Content;

/** The files of documents. They are given out to be saved, never to be shown by the browser as a page of this site. */
@Path("/documents/{id}")
@Tag(name = "documents")
@PermissionsAllowed(DocumentFeature.READ)
public class DocumentFileResource {

    private static final String POLICY = "default-src 'none'; sandbox";
    private static final String JPEG = "image/jpeg";

    private final DocumentService documents;

    DocumentFileResource(DocumentService documents) {
        this.documents = documents;
    }

    @GET
    @Path("/content")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getDocumentContent",
            summary = "The file of a document",
            description = "As it is stored, under its name; its media type is the document's.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            headers = {
                @Header(name = HttpHeaders.ETAG, schema = @Schema(type = SchemaType.STRING)),
                @Header(name = HttpHeaders.CONTENT_DISPOSITION, schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @org.eclipse.microprofile.openapi.annotations.media.Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "Not modified: If-None-Match has the tag")
    @APIResponse(
            responseCode = "206",
            description = "The part that Range asks for",
            content =
                    @org.eclipse.microprofile.openapi.annotations.media.Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(
            @PathParam("id") UUID id,
            @HeaderParam("Range") @Parameter(description = "One part of it, as bytes=1048576-") String range,
            @HeaderParam("If-Range") @Parameter(description = "The tag of which a part is had already") String ifRange,
            @Context Request request) {
        Document document = documents.held(id);
        EntityTag tag = new EntityTag(HexFormat.of().formatHex(document.sha256()));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        Content content = documents.content(document);
        int size = content.size();
        boolean same = ifRange == null || ifRange.equals('"' + tag.getValue() + '"');
        Optional<ByteRange> asked = ByteRange.of(same ? range : null, size);
        ByteRange part = asked.orElse(new ByteRange(0, size - 1));
        Response.ResponseBuilder answer = Response.status(asked.isPresent() ? Status.PARTIAL_CONTENT : Status.OK)
                .entity(documents.body(content, part))
                .type(content.mediaType())
                .tag(tag)
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_LENGTH, part.length())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded(document.fileName()))
                .header("Content-Security-Policy", POLICY);
        return (asked.isPresent() ? answer.header("Content-Range", part.in(size)) : answer).build();
    }

    @GET
    @Path("/thumbnail")
    @Produces(JPEG)
    @Operation(
            operationId = "getDocumentThumbnail",
            summary = "A small picture of a document that is one",
            description = "JPEG, upright, at most 320 pixels. 404 when there is none.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @org.eclipse.microprofile.openapi.annotations.media.Content(
                            mediaType = JPEG,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "Not modified: If-None-Match has the tag")
    public Response thumbnail(@PathParam("id") UUID id, @Context Request request) {
        Document document = documents.held(id);
        EntityTag tag = new EntityTag("t-" + HexFormat.of().formatHex(document.sha256()));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        return Response.ok(documents.thumbnail(document), JPEG)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("Content-Security-Policy", POLICY)
                .build();
    }

    /** As RFC 8187 writes a name in a header. */
    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}

package org.zhucun.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.zip.CRC32C;
import org.zhucun.shared.error.ApiException;
import org.zhucun.shared.error.ErrorCode;
import org.zhucun.shared.error.Violation;

/**
 * Strong entity tags {@code "<version>-<checksum>"}. A write compares the version of what it changes; a conditional
 * read compares the whole, so that a change in what is shown along (a unit's name, the caller's rights) is seen.
 */
@ApplicationScoped
public class Etag {

    private final ObjectMapper json;

    public Etag(ObjectMapper json) {
        this.json = json;
    }

    /** 200 with the body and its tag, or 304 when If-None-Match has that tag. */
    public Response read(Object body, int version, HttpHeaders headers) {
        byte[] bytes = bytes(body);
        EntityTag tag = tag(version, bytes);
        if (matches(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            return Response.notModified(tag).build();
        }
        return ok(Response.ok(), bytes, tag);
    }

    /** 200 with the changed body and its new tag. */
    public Response changed(Object body, int version) {
        byte[] bytes = bytes(body);
        return ok(Response.ok(), bytes, tag(version, bytes));
    }

    /** 201 with the body, its place and its tag. */
    public Response created(Object body, int version, URI location) {
        byte[] bytes = bytes(body);
        return ok(Response.created(location), bytes, tag(version, bytes));
    }

    /** 428 without If-Match, 412 when it names another version than this. */
    public static void require(String ifMatch, int version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ApiException(
                    ErrorCode.PRECONDITION_REQUIRED, List.of(Violation.header(HttpHeaders.IF_MATCH, "REQUIRED")));
        }
        for (String candidate : ifMatch.split(",")) {
            String tag = candidate.strip().replace("\"", "");
            if (tag.equals("*") || tag.equals(String.valueOf(version)) || tag.startsWith(version + "-")) {
                return;
            }
        }
        throw new ApiException(ErrorCode.STALE).with("currentVersion", version);
    }

    private static boolean matches(String ifNoneMatch, EntityTag tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String candidate : ifNoneMatch.split(",")) {
            String value = candidate.strip().replaceFirst("^W/", "").replace("\"", "");
            if (value.equals("*") || value.equals(tag.getValue())) {
                return true;
            }
        }
        return false;
    }

    private static Response ok(Response.ResponseBuilder answer, byte[] bytes, EntityTag tag) {
        return answer.entity(bytes)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private static EntityTag tag(int version, byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return new EntityTag(version + "-" + Long.toHexString(checksum.getValue()));
    }

    private byte[] bytes(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

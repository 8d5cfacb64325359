package org.zhucun.kernel.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;

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
    public <T> RestResponse<T> read(T body, int version, HttpHeaders headers) {
        String text = text(body);
        EntityTag tag = tag(version, text);
        if (matches(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            return RestResponse.ResponseBuilder.<T>notModified().tag(tag).build();
        }
        return answer(RestResponse.ResponseBuilder.ok(), text, tag);
    }

    /** 200 with the changed body and its new tag. */
    public <T> RestResponse<T> changed(T body, int version) {
        String text = text(body);
        return answer(RestResponse.ResponseBuilder.ok(), text, tag(version, text));
    }

    /** 201 with the body, its place and its tag. */
    public <T> RestResponse<T> created(T body, int version, URI location) {
        String text = text(body);
        return answer(RestResponse.ResponseBuilder.created(location), text, tag(version, text));
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

    /**
     * A body as the text whose checksum is in its tag: serialised once.
     *
     * @param body the text
     */
    record Text(RawValue body, EntityTag tag) {}

    Text of(Tagged record) {
        String text = text(record);
        return new Text(new RawValue(text), tag(record.version(), text));
    }

    static boolean matches(String ifNoneMatch, EntityTag tag) {
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

    /** The body is sent as the text whose checksum is in the tag: serialised once. */
    @SuppressWarnings("unchecked")
    private static <T> RestResponse<T> answer(RestResponse.ResponseBuilder<?> answer, String text, EntityTag tag) {
        return (RestResponse<T>) ((RestResponse.ResponseBuilder<Object>) answer)
                .entity(new RawValue(text))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private static EntityTag tag(int version, String text) {
        CRC32C checksum = new CRC32C();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return new EntityTag(version + "-" + Long.toHexString(checksum.getValue()));
    }

    private String text(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

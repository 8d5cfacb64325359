package org.zhucun.kernel.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;

/**
 * Strong entity tags {@code "<version>-<checksum>"}. A write compares the version of what it changes; a conditional
 * read compares the whole, so that a change in what is shown along (a unit's name, the caller's rights) is seen.
 */
@ApplicationScoped
public class Etag {

    private static final int REMEMBERED_CHARACTERS = 4_000_000;

    private final ObjectMapper json;

    /** Of figures that are remembered and so answered again and again: by the very object, for as long as it is. */
    private final Cache<Gathered, Text> texts = Caffeine.newBuilder()
            .weakKeys()
            .maximumWeight(REMEMBERED_CHARACTERS)
            .<Gathered, Text>weigher((record, text) -> text.length())
            .build();

    public Etag(ObjectMapper json) {
        this.json = json;
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
    record Text(RawValue body, EntityTag tag) {

        int length() {
            return body.rawValue().toString().length();
        }
    }

    Text of(Tagged record) {
        return record instanceof Gathered gathered ? texts.get(gathered, this::serialised) : serialised(record);
    }

    private Text serialised(Tagged record) {
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

package org.zhucun.kernel.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;

/**
 * An answer as it is kept for replaying.
 *
 * @param headers those that belong to the answer: its type, place and tag
 * @param body null when there was none
 */
record StoredAnswer(int status, Map<String, String> headers, byte[] body) {

    static final List<String> KEPT_HEADERS =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.RETRY_AFTER);

    private static final ObjectMapper JSON = new ObjectMapper();

    static StoredAnswer of(int status, String headersJson, byte[] body) {
        try {
            return new StoredAnswer(status, JSON.readValue(headersJson, new TypeReference<>() {}), body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String headersJson() {
        try {
            return JSON.writeValueAsString(headers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

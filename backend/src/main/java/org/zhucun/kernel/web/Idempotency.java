package org.zhucun.kernel.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;

/**
 * The Idempotency-Key of the current request, if it has one. What is stored of key and body tells nothing about them:
 * of the key its digest, of the body (it may hold a password) a code under the key.
 */
@RequestScoped
public class Idempotency {

    static final String HEADER = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";
    private static final String VISIBLE_ASCII = "[\\x21-\\x7e]{1,255}";
    private static final int FIRST_FAILURE = 400;
    private static final int FIRST_SERVER_ERROR = 500;

    private final IdempotencyStore store;
    private final ObjectMapper json;
    private UUID accountId;
    private String key;
    private String target;
    private boolean toldOnce;
    private IdempotencyStore.Claim claim;

    Idempotency(IdempotencyStore store, ObjectMapper json) {
        this.store = store;
        this.json = json;
    }

    /**
     * Takes note of the request's key; 400 when it is not one.
     *
     * @param toldOnce whether the operation's answer is {@link ToldOnce}
     */
    void begin(UUID caller, ContainerRequestContext request, boolean toldOnce) {
        String given = request.getHeaderString(HEADER);
        if (!given.matches(VISIBLE_ASCII)) {
            throw new ApiException(ErrorCode.MALFORMED_REQUEST, List.of(Violation.header(HEADER, "FORMAT")));
        }
        accountId = caller;
        key = given;
        this.toldOnce = toldOnce;
        target =
                request.getMethod() + " " + request.getUriInfo().getRequestUri().getRawPath() + "?"
                        + request.getUriInfo().getRequestUri().getRawQuery();
    }

    /**
     * The first answer, when the request has a key that was answered before; nothing when it is to be answered now. 422
     * when the key stands for another body, 409 while the first request is still in work, or when it was answered with
     * what is told once.
     *
     * @param bodyDigest SHA-256 of the body
     */
    public <T> Optional<RestResponse<T>> replay(byte[] bodyDigest) {
        if (key == null) {
            return Optional.empty();
        }
        IdempotencyStore.Claim wanted =
                new IdempotencyStore.Claim(accountId, HexFormat.of().formatHex(sha256(key)), fingerprint(bodyDigest));
        Optional<StoredAnswer> stored = store.claim(wanted);
        if (stored.isEmpty()) {
            claim = wanted;
        }
        if (stored.filter(answer -> isSecret(answer.status())).isPresent()) {
            throw new ApiException(ErrorCode.TOLD_ONCE);
        }
        return stored.map(Idempotency::response);
    }

    /** Stores the answer of a request that was the first; a failure of the server frees the key. */
    void end(ContainerResponseContext answer) {
        if (claim == null) {
            return;
        }
        if (answer.getStatus() >= FIRST_SERVER_ERROR) {
            store.release(claim);
        } else {
            store.answer(
                    claim,
                    new StoredAnswer(
                            answer.getStatus(), headers(answer), isSecret(answer.getStatus()) ? null : body(answer)));
        }
        claim = null;
    }

    private boolean isSecret(int status) {
        return toldOnce && status < FIRST_FAILURE;
    }

    private static Map<String, String> headers(ContainerResponseContext answer) {
        Map<String, String> headers = new LinkedHashMap<>();
        StoredAnswer.KEPT_HEADERS.forEach(name -> {
            String value = answer.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        });
        return headers;
    }

    private byte[] body(ContainerResponseContext answer) {
        try {
            return answer.hasEntity() ? json.writeValueAsBytes(answer.getEntity()) : null;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> RestResponse<T> response(StoredAnswer stored) {
        Object body = stored.body() == null ? null : new RawValue(new String(stored.body(), StandardCharsets.UTF_8));
        RestResponse.ResponseBuilder<Object> answer = RestResponse.ResponseBuilder.create(stored.status());
        stored.headers().forEach(answer::header);
        return (RestResponse<T>) answer.entity(body).header(REPLAYED, "true").build();
    }

    private byte[] fingerprint(byte[] bodyDigest) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            mac.update(target.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(bodyDigest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.zhucun.kernel.error;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of every failure (RFC 9457, {@code application/problem+json}). */
@Schema(description = "RFC 9457 problem details")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(description = "URI of the kind of problem", examples = "/problems/not-found")
        String type,

        @Schema(description = "The kind of problem, in the language asked for")
        String title,

        @Schema(description = "HTTP status", examples = "404")
        int status,

        @Schema(description = "What went wrong this time, in the language asked for")
        String detail,

        @Schema(description = "Path of the request") String instance,

        @Schema(description = "Stable code of the kind of problem", examples = "NOT_FOUND")
        String code,

        @Schema(description = "Finds the request in the server's log")
        String traceId,

        @Schema(description = "The located faults") List<Violation> errors,
        @Schema(hidden = true) @JsonAnyGetter Map<String, Object> extensions) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(ErrorCode code, Locale locale, String instance, String traceId, Object... args) {
        return of(code, locale, instance, traceId, List.of(), Map.of(), args);
    }

    public static Problem of(
            ErrorCode code,
            Locale locale,
            String instance,
            String traceId,
            List<Violation> errors,
            Map<String, Object> extensions,
            Object... args) {
        String key = "error." + code.name();
        return new Problem(
                "/problems/" + code.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Messages.get(locale, key),
                code.status(),
                Messages.get(locale, key + ".detail", args),
                instance,
                code.name(),
                traceId,
                errors,
                extensions);
    }
}

package org.zhucun.kernel.error;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One located fault of a request: in its body (pointer), its query (parameter) or its headers (header). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(
        @Schema(description = "JSON Pointer (RFC 6901) into the request body", examples = "/idNumber")
        String pointer,

        @Schema(description = "Name of the query or path parameter", examples = "size")
        String parameter,

        @Schema(description = "Name of the request header", examples = "If-Match")
        String header,

        @Schema(description = "What is wrong, as a stable code", examples = "ID_CHECKSUM")
        String code,

        @Schema(description = "What is wrong, in the language asked for")
        String detail) {

    public static Violation pointer(String pointer, String code, Object... args) {
        return new Violation(pointer, null, null, code, Messages.violation(code, args));
    }

    public static Violation parameter(String parameter, String code, Object... args) {
        return new Violation(null, parameter, null, code, Messages.violation(code, args));
    }

    public static Violation header(String header, String code, Object... args) {
        return new Violation(null, null, header, code, Messages.violation(code, args));
    }
}

package org.zhucun.kernel.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.error.Problem;

/** The problem responses of the contract, each defined once and referred to by the operations that can answer so. */
final class ProblemResponses {

    private record Named(String name, ErrorCode example, String when) {}

    private static final Map<Integer, Named> BY_STATUS = new LinkedHashMap<>();

    static {
        put(
                "BadRequest",
                ErrorCode.UNKNOWN_PARAMETER,
                "A parameter or the body cannot be read, or a parameter is unknown");
        put("Unauthenticated", ErrorCode.UNAUTHENTICATED, "Not logged in, or the session has ended");
        put(
                "Forbidden",
                ErrorCode.OUT_OF_SCOPE,
                "The role may not do this, or the change is outside the caller's area");
        put("NotFound", ErrorCode.NOT_FOUND, "Absent, or outside the caller's area");
        put("NotAcceptable", ErrorCode.NOT_ACCEPTABLE, "No format that Accept lists can be given");
        put("Conflict", ErrorCode.DUPLICATE, "The state does not allow it: a duplicate, an overlap, or in use");
        put("Stale", ErrorCode.STALE, "If-Match names another state than the current one");
        put("TooLarge", ErrorCode.PAYLOAD_TOO_LARGE, "The body is too large");
        put("UnsupportedMediaType", ErrorCode.UNSUPPORTED_MEDIA_TYPE, "The Content-Type is not one of those listed");
        put("Invalid", ErrorCode.VALIDATION_FAILED, "Well-formed, but its meaning is refused; errors name the places");
        put("PreconditionRequired", ErrorCode.PRECONDITION_REQUIRED, "If-Match is missing");
        put("TooManyRequests", ErrorCode.TOO_MANY_REQUESTS, "Too many attempts; see Retry-After");
        put("Internal", ErrorCode.INTERNAL, "The server failed; traceId finds it in the log");
        put("Unavailable", ErrorCode.UNAVAILABLE, "Not available now; see Retry-After");
    }

    private ProblemResponses() {}

    private static void put(String name, ErrorCode example, String when) {
        BY_STATUS.put(example.status(), new Named(name, example, when));
    }

    static void define(OpenAPI contract) {
        BY_STATUS.values().forEach(named -> contract.getComponents().addResponse(named.name(), response(named)));
    }

    private static APIResponse response(Named named) {
        String key = "error." + named.example().name();
        Map<String, Object> example = new LinkedHashMap<>();
        example.put(
                "type",
                "/problems/"
                        + named.example()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-'));
        example.put("title", Messages.get(Messages.CHINESE, key));
        example.put("status", named.example().status());
        example.put("code", named.example().name());
        example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        Schema schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createAPIResponse()
                .description(named.when())
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType().schema(schema).example(example)));
    }

    /** Adds what an operation of this kind can answer, where the operation does not say it itself. */
    static void add(String path, PathItem.HttpMethod method, Operation operation, boolean login) {
        boolean body = operation.getRequestBody() != null;
        boolean write = method != PathItem.HttpMethod.GET;
        List<Integer> statuses = BY_STATUS.keySet().stream()
                .filter(status -> switch (status) {
                    case 403 -> !login || write;
                    case 404 -> path.contains("{") || asksForOnePlace(operation) || has(operation, "recordId");
                    case 406 -> !write;
                    case 409 -> write && !login;
                    case 412, 428 -> hasIfMatch(operation);
                    case 413, 415, 422 -> body;
                    default -> true;
                })
                .toList();
        for (Integer status : statuses) {
            if (!says(operation, status)) {
                operation
                        .getResponses()
                        .addAPIResponse(
                                status.toString(),
                                OASFactory.createAPIResponse()
                                        .ref("#/components/responses/"
                                                + BY_STATUS.get(status).name()));
            }
        }
    }

    /** Whether the operation documents the status itself; a bare description is SmallRye's own addition. */
    private static boolean says(Operation operation, Integer status) {
        APIResponse own = operation.getResponses().getAPIResponse(status.toString());
        return own != null && (own.getRef() != null || own.getContent() != null);
    }

    private static boolean hasIfMatch(Operation operation) {
        return has(operation, "If-Match");
    }

    /** What is asked of one area or village answers that it is outside; a list is then empty. */
    private static boolean asksForOnePlace(Operation operation) {
        return !has(operation, "page") && (has(operation, "area") || has(operation, "village"));
    }

    private static boolean has(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }
}

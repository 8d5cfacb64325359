package org.zhucun.kernel.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a failure becomes an answer. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final Map<Integer, ErrorCode> BY_STATUS = Map.of(
            400, ErrorCode.MALFORMED_REQUEST,
            401, ErrorCode.UNAUTHENTICATED,
            403, ErrorCode.FORBIDDEN,
            404, ErrorCode.NOT_FOUND,
            405, ErrorCode.METHOD_NOT_ALLOWED,
            406, ErrorCode.NOT_ACCEPTABLE,
            413, ErrorCode.PAYLOAD_TOO_LARGE,
            415, ErrorCode.UNSUPPORTED_MEDIA_TYPE,
            503, ErrorCode.UNAVAILABLE);
    private static final String RETRY_AFTER = "retryAfter";

    private final DbRefusals refusals;

    ProblemMappers(DbRefusals refusals) {
        this.refusals = refusals;
    }

    @ServerExceptionMapper
    public Response api(ApiException failure, RoutingContext routing) {
        return answer(failure, routing);
    }

    @ServerExceptionMapper
    public Response unauthorized(UnauthorizedException failure, RoutingContext routing) {
        return answer(new ApiException(ErrorCode.UNAUTHENTICATED), routing);
    }

    @ServerExceptionMapper
    public Response authenticationFailed(AuthenticationFailedException failure, RoutingContext routing) {
        return answer(
                failure.getCause() instanceof ApiException api ? api : new ApiException(ErrorCode.BAD_CREDENTIALS),
                routing);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException failure, RoutingContext routing) {
        return answer(new ApiException(ErrorCode.FORBIDDEN), routing);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException failure, RoutingContext routing) {
        return answer(Violations.of(failure.getConstraintViolations()), routing);
    }

    @ServerExceptionMapper
    public Response stale(OptimisticLockException failure, RoutingContext routing) {
        return answer(new ApiException(ErrorCode.STALE), routing);
    }

    /** The special case is named too, because the framework brings a mapper for it. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Response json(JsonProcessingException failure, RoutingContext routing) {
        return answer(malformed(failure), routing);
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException failure, RoutingContext routing) {
        if (failure.getCause() instanceof JsonProcessingException json) {
            return answer(malformed(json), routing);
        }
        if (failure.getCause() instanceof ApiException api) {
            return answer(api, routing);
        }
        int status = failure instanceof NotAuthorizedException
                ? 401
                : failure.getResponse().getStatus();
        ErrorCode code = BY_STATUS.get(status);
        if (code == null) {
            return status < 500
                    ? answer(new ApiException(ErrorCode.MALFORMED_REQUEST), routing)
                    : other(failure, routing);
        }
        Response answer = answer(new ApiException(code, routing.request().path()), routing);
        String allow = failure.getResponse().getHeaderString(HttpHeaders.ALLOW);
        if (allow != null) {
            answer.getHeaders().putSingle(HttpHeaders.ALLOW, allow);
        }
        return answer;
    }

    /** A value that cannot be written as JSON is an internal error; the framework's own mapper would show details of it. */
    @ServerExceptionMapper({Throwable.class, InvalidDefinitionException.class})
    public Response other(Throwable failure, RoutingContext routing) {
        ApiException constraint = refusals.translate(failure).orElse(null);
        if (constraint != null) {
            return answer(constraint, routing);
        }
        for (Throwable cause = failure; cause != null && cause != cause.getCause(); cause = cause.getCause()) {
            if (cause instanceof ApiException api) {
                return answer(api, routing);
            }
            if (cause instanceof OptimisticLockException || cause instanceof org.hibernate.StaleStateException) {
                return answer(new ApiException(ErrorCode.STALE), routing);
            }
        }
        LOG.errorf(
                failure,
                "traceId=%s %s %s",
                TraceId.of(routing),
                routing.request().method(),
                routing.request().path());
        return answer(new ApiException(ErrorCode.INTERNAL, TraceId.of(routing)), routing);
    }

    private static ApiException malformed(JsonProcessingException failure) {
        // the body was cut off while it was read, because it is too large
        if (failure.getCause() instanceof ApiException api) {
            return api;
        }
        String pointer = failure instanceof JsonMappingException mapping ? pointer(mapping.getPath()) : "";
        Violation where = Violation.pointer(pointer, pointer.isEmpty() ? "JSON_SYNTAX" : "JSON_VALUE");
        return new ApiException(ErrorCode.MALFORMED_JSON, List.of(where));
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }

    private static Response answer(ApiException failure, RoutingContext routing) {
        Problem problem = Problem.of(
                failure.code(),
                Messages.locale(routing.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
                routing.request().path(),
                TraceId.of(routing),
                failure.violations(),
                failure.extensions(),
                failure.args());
        MultivaluedMap<String, Object> headers = new MultivaluedHashMap<>();
        Object retryAfter = failure.extensions().get(RETRY_AFTER);
        if (retryAfter != null) {
            headers.putSingle("Retry-After", retryAfter);
        }
        if (failure.code().status() == 401
                && !"XMLHttpRequest".equals(routing.request().getHeader("X-Requested-With"))) {
            headers.putSingle(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"zhucun\", charset=\"UTF-8\"");
        }
        Response.ResponseBuilder builder =
                Response.status(failure.code().status()).entity(problem).type(Problem.MEDIA_TYPE);
        headers.forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        return builder.build();
    }
}

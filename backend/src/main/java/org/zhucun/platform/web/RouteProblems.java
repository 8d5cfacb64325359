package org.zhucun.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.error.Problem;
import org.zhucun.kernel.error.TraceId;

/** Problem documents for what fails before a resource is found: bodies over the limit, no such path. */
@ApplicationScoped
public class RouteProblems {

    private static final int FIRST = -100_000;
    private static final Map<Integer, ErrorCode> BY_STATUS = Map.of(
            400, ErrorCode.MALFORMED_REQUEST,
            404, ErrorCode.NOT_FOUND,
            405, ErrorCode.METHOD_NOT_ALLOWED,
            413, ErrorCode.PAYLOAD_TOO_LARGE,
            503, ErrorCode.UNAVAILABLE);

    private final ObjectMapper json;

    RouteProblems(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(FIRST).failureHandler(this::failed);
        router.route("/api/*")
                .order(SpaRoutes.AFTER_RESOURCES)
                .handler(routing -> answer(routing, ErrorCode.NOT_FOUND));
    }

    /** Answers with the problem; the connection is closed on a body that nobody will read. */
    void answer(RoutingContext routing, ErrorCode code) {
        HttpServerResponse response = routing.response();
        if (response.headWritten()) {
            response.reset();
            return;
        }
        String path = routing.request().path();
        Problem problem = Problem.of(
                code,
                Messages.locale(routing.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
                path,
                TraceId.of(routing),
                path);
        response.setStatusCode(code.status()).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        if (hasBody(routing.request())) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            response.endHandler(ended -> routing.request().connection().close());
        }
        try {
            response.end(json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean hasBody(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private void failed(RoutingContext routing) {
        ErrorCode code = BY_STATUS.get(routing.statusCode());
        if (code == null) {
            routing.next();
        } else {
            answer(routing, code);
        }
    }
}

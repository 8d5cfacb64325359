package org.zhucun.platform.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhucun.kernel.error.ErrorCode;

/** Refuses a body larger than any file may be by a problem; the server's own refusal has no body. */
@ApplicationScoped
public class RequestLimits {

    private static final int BEFORE_THE_SERVERS = 500;

    private final RouteProblems problems;
    private final long largest;

    RequestLimits(
            RouteProblems problems, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.problems = problems;
        this.largest = largest.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuse, BEFORE_THE_SERVERS);
    }

    private void refuse(RoutingContext routing) {
        String length = routing.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > largest) {
            problems.answer(routing, ErrorCode.PAYLOAD_TOO_LARGE);
        } else {
            routing.next();
        }
    }
}

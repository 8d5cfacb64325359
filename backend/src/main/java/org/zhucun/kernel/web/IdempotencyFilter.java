package org.zhucun.kernel.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;

/** Replays the first answer to a POST whose Idempotency-Key was seen before; see {@link LargeBody} for files. */
@Provider
@Priority(Priorities.USER + 500)
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private final Idempotency idempotency;
    private final SecurityIdentity identity;

    @Context
    ResourceInfo resource;

    @Context
    RoutingContext routing;

    IdempotencyFilter(Idempotency idempotency, SecurityIdentity identity) {
        this.idempotency = idempotency;
        this.identity = identity;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        Method operation = resource.getResourceMethod();
        if (!isKeyed(request)
                || operation.isAnnotationPresent(PermitAll.class)
                || !(identity.getPrincipal() instanceof AccountPrincipal caller)) {
            return;
        }
        idempotency.begin(caller.accountId(), request, operation.isAnnotationPresent(ToldOnce.class));
        if (!goesOnWithoutClient()) {
            request.abortWith(Response.status(Response.Status.BAD_REQUEST).build());
            return;
        }
        if (!operation.isAnnotationPresent(LargeBody.class)) {
            byte[] body = request.getEntityStream().readAllBytes();
            request.setEntityStream(new ByteArrayInputStream(body));
            idempotency.replay(Idempotency.sha256(body)).ifPresent(answer -> request.abortWith(answer.toResponse()));
        }
    }

    /**
     * Keeps what is left of the work from being skipped when the client goes away, as Quarkus does since 3.31: the answer
     * is stored for the client that asks again. False when it has gone already; nothing is begun for it then.
     */
    private boolean goesOnWithoutClient() {
        HttpServerResponse response = routing.response();
        response.closeHandler(null);
        // asked after that: what closes the connection says so first and looks for the handler then
        return !response.closed();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (isKeyed(request)) {
            idempotency.end(answer);
        }
    }

    private static boolean isKeyed(ContainerRequestContext request) {
        return "POST".equals(request.getMethod()) && request.getHeaderString(Idempotency.HEADER) != null;
    }
}

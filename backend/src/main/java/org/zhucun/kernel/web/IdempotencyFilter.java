package org.zhucun.kernel.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
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
        idempotency.begin(caller.accountId(), request);
        if (!operation.isAnnotationPresent(LargeBody.class)) {
            byte[] body = request.getEntityStream().readAllBytes();
            request.setEntityStream(new ByteArrayInputStream(body));
            idempotency.replay(Idempotency.sha256(body)).ifPresent(answer -> request.abortWith(answer.toResponse()));
        }
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

package org.zhucun.platform.access;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;

/**
 * Refuses requests that another site makes a browser send (also by Basic, which browsers remember too), unsafe ones by
 * session without its CSRF token, and all but the password change while that is due.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class RequestGuard implements ContainerRequestFilter {

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");
    private static final Set<Class<?>> OPEN_BEFORE_PASSWORD_CHANGE = Set.of(SessionResource.class, MeResource.class);
    private static final String CSRF_HEADER = "X-CSRF-Token";

    private final Caller caller;

    @Context
    ResourceInfo resource;

    RequestGuard(Caller caller) {
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        boolean unsafe = !SAFE_METHODS.contains(request.getMethod());
        if (unsafe) {
            refuseOtherSites(request);
        }
        boolean login = resource.getResourceClass() == SessionResource.class && "POST".equals(request.getMethod());
        if (!login && caller.isKnown()) {
            requireCsrfToken(request, unsafe);
            requirePasswordChange();
        }
    }

    private static void refuseOtherSites(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        String origin = request.getHeaderString("Origin");
        if (site != null && !OWN_SITE.contains(site) || origin != null && !isOwn(origin, request)) {
            throw new ApiException(ErrorCode.CROSS_SITE);
        }
    }

    /** The scheme is left out: a proxy in front may speak https where the server behind it speaks http. */
    private static boolean isOwn(String origin, ContainerRequestContext request) {
        int authority = origin.indexOf("://") + 3;
        URI asked = request.getUriInfo().getRequestUri();
        return authority > 2 && origin.substring(authority).equalsIgnoreCase(asked.getRawAuthority());
    }

    private void requireCsrfToken(ContainerRequestContext request, boolean unsafe) {
        String expected = caller.principal().csrfToken();
        if (unsafe && expected != null && !Tokens.same(expected, request.getHeaderString(CSRF_HEADER))) {
            throw new ApiException(ErrorCode.CSRF_TOKEN);
        }
    }

    private void requirePasswordChange() {
        if (caller.mustChangePassword() && !OPEN_BEFORE_PASSWORD_CHANGE.contains(resource.getResourceClass())) {
            throw new ApiException(ErrorCode.PASSWORD_CHANGE_REQUIRED);
        }
    }
}

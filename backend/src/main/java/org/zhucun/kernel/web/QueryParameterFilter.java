package org.zhucun.kernel.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Refuses query parameters that the operation does not declare, and values that are not of the declared type. */
@Provider
public class QueryParameterFilter implements ContainerRequestFilter {

    private final Map<Method, Map<String, Class<?>>> declared = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        QueryValues.require(
                declared.computeIfAbsent(resource.getResourceMethod(), QueryParameters::of),
                request.getUriInfo().getQueryParameters());
    }
}

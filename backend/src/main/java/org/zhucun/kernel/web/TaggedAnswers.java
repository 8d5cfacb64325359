package org.zhucun.kernel.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * Completes the answer that shows one record: its entity tag; 304 when the caller has it already; 201 with its place
 * when a POST to the path of the list has made it, unless it says another. Before an answer is kept for replaying.
 */
@Provider
@Priority(Priorities.USER + 1_000)
public class TaggedAnswers implements ContainerResponseFilter {

    private final Etag etag;

    @Context
    ResourceInfo resource;

    TaggedAnswers(Etag etag) {
        this.etag = etag;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (!(answer.getEntity() instanceof Tagged record)) {
            return;
        }
        Etag.Text text = etag.of(record);
        answer.getHeaders().putSingle(HttpHeaders.ETAG, text.tag());
        if (HttpMethod.GET.equals(request.getMethod())
                && Etag.matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), text.tag())) {
            answer.setStatusInfo(Status.NOT_MODIFIED);
            answer.setEntity(null);
            return;
        }
        answer.setEntity(text.body());
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (isNew(request)) {
            answer.setStatusInfo(Status.CREATED);
            answer.getHeaders().computeIfAbsent(HttpHeaders.LOCATION, none -> List.of(place(request, record)));
        }
    }

    private boolean isNew(ContainerRequestContext request) {
        return HttpMethod.POST.equals(request.getMethod())
                && !resource.getResourceMethod().isAnnotationPresent(Path.class);
    }

    private static java.net.URI place(ContainerRequestContext request, Tagged record) {
        return request.getUriInfo()
                .getAbsolutePathBuilder()
                .path(record.id().toString())
                .build();
    }
}

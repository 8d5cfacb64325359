package org.zhucun.kernel.export;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import org.zhucun.kernel.page.Page;

/** The RFC 8288 links of a page: next, prev, first and last. */
final class PageLinks {

    private PageLinks() {}

    static Link[] of(Page<?> page, UriInfo uri) {
        List<Link> links = new ArrayList<>();
        Page.Info info = page.page();
        if (info.number() == null) {
            add(links, uri, "next", "after", info.next());
        } else {
            add(links, uri, "next", "page", info.number() < info.totalPages() ? info.number() + 1 : null);
            add(links, uri, "prev", "page", info.number() > 1 ? info.number() - 1 : null);
            add(links, uri, "first", "page", 1);
            add(links, uri, "last", "page", Math.max(1, info.totalPages()));
        }
        return links.toArray(Link[]::new);
    }

    private static void add(List<Link> links, UriInfo uri, String relation, String parameter, Object value) {
        if (value != null) {
            links.add(Link.fromUri(uri.getRequestUriBuilder()
                            .replaceQueryParam(parameter, value)
                            .build())
                    .rel(relation)
                    .build());
        }
    }
}

package org.zhucun.kernel.error;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names a request in its problem document and in the log: the W3C trace id of the caller, else a random one. */
public final class TraceId {

    private static final String KEY = TraceId.class.getName();
    private static final Pattern TRACE_PARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceId() {}

    public static String of(RoutingContext routing) {
        String known = routing.get(KEY);
        if (known == null) {
            String parent = routing.request().getHeader("traceparent");
            Matcher matcher = TRACE_PARENT.matcher(parent == null ? "" : parent);
            known = matcher.matches()
                    ? matcher.group(1)
                    : UUID.randomUUID().toString().replace("-", "");
            routing.put(KEY, known);
        }
        return known;
    }
}

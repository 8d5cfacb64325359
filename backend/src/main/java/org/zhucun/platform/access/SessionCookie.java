package org.zhucun.platform.access;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.NewCookie;

/** The cookie that holds a session's token: no script reads it, no other site sends it. */
final class SessionCookie {

    static final String NAME = "zhucun_session";

    private SessionCookie() {}

    /** Until the browser is closed: computers in offices are shared. */
    static NewCookie of(String token, RoutingContext routing) {
        return cookie(token, NewCookie.DEFAULT_MAX_AGE, routing);
    }

    static NewCookie expired(RoutingContext routing) {
        return cookie("", 0, routing);
    }

    private static NewCookie cookie(String value, int maxAge, RoutingContext routing) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .secure("https".equals(routing.request().scheme()))
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}

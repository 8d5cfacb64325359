package org.zhucun.platform.access;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/session")
@Tag(name = "session", description = "Log in, log out, the caller's own account")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {

    private final Login login;
    private final Sessions sessions;
    private final MeService me;

    SessionResource(Login login, Sessions sessions, MeService me) {
        this.login = login;
        this.sessions = sessions;
        this.me = me;
    }

    @POST
    @PermitAll
    @Operation(
            operationId = "login",
            summary = "Logs in",
            description = "The session is in the HttpOnly cookie zhucun_session. Unsafe methods that are called with it"
                    + " need the header X-CSRF-Token with the csrfToken of the answer. 429 after too many failures.")
    public RestResponse<Me> begin(
            @NotNull @Valid SessionCreate body, @Context RoutingContext routing, @Context UriInfo uri) {
        KnownAccount account = login.byForm(body.username(), body.password(), ClientAddress.of(routing));
        NewSession session = sessions.begin(account.id());
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED,
                        me.describe(account.principal(session.csrfToken()), account.mustChangePassword()))
                .cookie(SessionCookie.of(session.token(), routing))
                .location(uri.getAbsolutePath())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @DELETE
    @PermitAll
    @Operation(operationId = "logout", summary = "Logs out: the session ends at once, here and on the server")
    public RestResponse<Void> end(
            @Parameter(hidden = true) @CookieParam(SessionCookie.NAME) String token, @Context RoutingContext routing) {
        if (token != null) {
            sessions.end(token);
        }
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(SessionCookie.expired(routing))
                .build();
    }
}

package org.zhucun.platform.access;

import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me")
@Tag(name = "session")
public class MeResource {

    private final MeService me;
    private final Caller caller;

    MeResource(MeService me, Caller caller) {
        this.me = me;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getMe", summary = "The caller: roles, area, and the CSRF token of its session")
    public Me get() {
        return me.describe(caller.principal(), caller.mustChangePassword());
    }

    @PUT
    @Path("/password")
    @Authenticated
    @Operation(
            operationId = "changeMyPassword",
            summary = "Changes the caller's password",
            description =
                    "Ends the caller's other sessions. 422 WRONG_PASSWORD when the current one is wrong, 429 after"
                            + " too many such failures.")
    public void changePassword(
            @NotNull @Valid PasswordChange body,
            @Parameter(hidden = true) @CookieParam(SessionCookie.NAME) String token,
            @Context RoutingContext routing) {
        me.changePassword(caller.principal(), body, ClientAddress.of(routing), token);
    }
}

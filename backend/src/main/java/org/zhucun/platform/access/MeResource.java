package org.zhucun.platform.access;

import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.kernel.web.Etag;

@Path("/me")
@Tag(name = "session")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeResource {

    /** Nothing is changed by the tag of this resource: the checksum alone tells its states apart. */
    private static final int UNVERSIONED = 0;

    private final MeService me;
    private final Caller caller;
    private final Etag etag;

    MeResource(MeService me, Caller caller, Etag etag) {
        this.me = me;
        this.caller = caller;
        this.etag = etag;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getMe", summary = "The caller: roles, area, and the CSRF token of its session")
    public RestResponse<Me> get(@Context HttpHeaders headers) {
        return etag.read(me.describe(caller.principal(), caller.mustChangePassword()), UNVERSIONED, headers);
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

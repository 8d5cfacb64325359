package org.zhucun.platform.access;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.kernel.web.ToldOnce;

@Path("/users/cadres")
@Tag(name = "users")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CadreAccountsResource {

    private final CadreAccounts accounts;

    CadreAccountsResource(CadreAccounts accounts) {
        this.accounts = accounts;
    }

    @GET
    @PermissionsAllowed(AccessFeature.OPEN)
    @Operation(
            operationId = "planCadreAccounts",
            summary = "For how many cadres accounts would be opened, and where",
            description = "By the office of a town or above: a village's gets 403 OUT_OF_SCOPE naming the town.")
    public CadreAccountsPlan plan(
            @QueryParam("area")
                    @Parameter(
                            description = "Division or village code; the caller's own area when absent",
                            example = "441481107")
                    String area) {
        return accounts.plan(area);
    }

    @POST
    @ToldOnce
    @PermissionsAllowed(AccessFeature.OPEN)
    @Operation(
            operationId = "openCadreAccounts",
            summary = "Opens an account for each cadre on post today who has none",
            description =
                    "Role CADRE, area the village. The answer tells the first passwords, this once: they are stored"
                            + " nowhere and must be changed at the first login. Repeated, it opens what is still missing; under the"
                            + " same Idempotency-Key it answers 409 TOLD_ONCE. By the office of a town or above: a village's gets"
                            + " 403 OUT_OF_SCOPE naming the town. 422 TOO_MANY_CADRES for more than 1000 at once.")
    public RestResponse<OpenedAccounts> open(@NotNull @Valid CadreAccountsCreate body) {
        return RestResponse.ResponseBuilder.ok(accounts.open(body))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}

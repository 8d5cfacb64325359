package org.zhucun.platform.parameter;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.kernel.export.ExportFormat;
import org.zhucun.kernel.export.Exports;
import org.zhucun.kernel.page.Page;
import org.zhucun.kernel.page.PageParams;

@Path("/parameters")
@Tag(name = "parameters", description = "Rules with a value from a day on")
public class ParameterResource {

    private final ParameterService parameters;
    private final Exports exports;

    ParameterResource(ParameterService parameters, Exports exports) {
        this.parameters = parameters;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(ParameterFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listParameters",
            summary = "The rules that the city can set, as of a day",
            description = "sort: code (default).")
    public RestResponse<Page<ParameterSummary>> list(
            @QueryParam("asOf") @Parameter(description = "The day; today when absent", example = "2005-03-10")
                    LocalDate asOf,
            @BeanParam PageParams page) {
        return exports.answer(parameters.list(asOf), page);
    }

    @GET
    @Path("/{code}")
    @PermissionsAllowed(ParameterFeature.READ)
    @Operation(operationId = "getParameter", summary = "One rule with every value it has had and will have")
    public ParameterDetail get(@PathParam("code") ParameterCode code) {
        return parameters.get(code);
    }

    @PUT
    @Path("/{code}/values/{effectiveFrom}")
    @PermissionsAllowed(ParameterFeature.WRITE)
    @Operation(
            operationId = "updateParameterValue",
            summary = "Sets what a rule is from a day on; another value of that day is replaced",
            description =
                    "If-Match is the parameter's. For offices of a city or above; others get 403 OUT_OF_SCOPE. 422"
                            + " DATE_ORDER for a day before today: what was judged by the old value stays judged by it.")
    public ParameterDetail set(
            @PathParam("code") ParameterCode code,
            @PathParam("effectiveFrom") LocalDate effectiveFrom,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ParameterChange body) {
        return parameters.set(code, effectiveFrom, body, ifMatch);
    }

    @DELETE
    @Path("/{code}/values/{effectiveFrom}")
    @PermissionsAllowed(ParameterFeature.WRITE)
    @Operation(
            operationId = "removeParameterValue",
            summary = "Takes back a value that has not begun",
            description = "If-Match is the parameter's; answers the parameter as it is then. 422 DATE_ORDER for a day"
                    + " before today.")
    public ParameterDetail remove(
            @PathParam("code") ParameterCode code,
            @PathParam("effectiveFrom") LocalDate effectiveFrom,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return parameters.remove(code, effectiveFrom, ifMatch);
    }
}

package org.zhucun.accountability.dutyexception;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.kernel.export.ExportFormat;
import org.zhucun.kernel.export.Exports;
import org.zhucun.kernel.page.Page;
import org.zhucun.kernel.page.PageParams;
import org.zhucun.platform.access.Action;

@Path("/exceptions")
@Tag(name = "exceptions", description = "What does not fit in a cadre's month: a question, with its evidence")
public class DutyExceptionResource {

    private static final String PROBLEMS =
            " 409 WRONG_STATE from another state; 403 OUT_OF_SCOPE when the caller's area does not hold that office's.";

    private final DutyExceptionService exceptions;
    private final Exports exports;

    DutyExceptionResource(DutyExceptionService exceptions, Exports exports) {
        this.exceptions = exceptions;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(DutyExceptionFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listExceptions",
            summary = "What does not fit in cadres' months, in villages inside the caller's area, with its evidence",
            description =
                    "At most one per cadre and month. An exception is a question, never a score: none is sorted by"
                            + " days. sort: -month,village,name (default).")
    public RestResponse<Page<DutyExceptionSummary>> list(
            @BeanParam DutyExceptionFilter filter, @BeanParam PageParams page) {
        return exports.answer(exceptions.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(DutyExceptionFeature.READ)
    @Operation(operationId = "getException", summary = "One exception with its evidence")
    public DutyExceptionDetail get(@PathParam("id") UUID id) {
        return exceptions.get(id);
    }

    @POST
    @Path("/{id}/explain")
    @PermissionsAllowed(DutyExceptionFeature.EXPLAIN)
    @Operation(
            operationId = "explainException",
            summary = "Says how it came about; again as long as it is not decided",
            description = "By the office of the village's town or above." + PROBLEMS)
    public DutyExceptionDetail explain(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Explanation body) {
        return exceptions.take(id, Action.EXPLAIN, body.text(), ifMatch);
    }

    @POST
    @Path("/{id}/accept")
    @PermissionsAllowed(DutyExceptionFeature.DECIDE)
    @Operation(
            operationId = "acceptException",
            summary = "Accepts the explanation",
            description = "By the office of the village's county or above." + PROBLEMS)
    public DutyExceptionDetail accept(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid Acceptance body) {
        return exceptions.take(id, Action.ACCEPT, body == null ? null : body.note(), ifMatch);
    }

    @POST
    @Path("/{id}/confirm")
    @PermissionsAllowed(DutyExceptionFeature.DECIDE)
    @Operation(
            operationId = "confirmException",
            summary = "Confirms that the cadre was away without reason",
            description = "By the office of the village's county or above." + PROBLEMS)
    public DutyExceptionDetail confirm(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Confirmation body) {
        return exceptions.take(id, Action.CONFIRM, body.reason(), ifMatch);
    }
}

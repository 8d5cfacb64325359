package org.zhucun.attendance.commuter;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.attendance.DecisionNote;
import org.zhucun.attendance.DecisionReason;
import org.zhucun.kernel.export.ExportFormat;
import org.zhucun.kernel.export.Exports;
import org.zhucun.kernel.page.Page;
import org.zhucun.kernel.page.PageParams;
import org.zhucun.kernel.web.MergePatch;
import org.zhucun.kernel.web.Patch;

@Path("/commuters")
@Tag(name = "commuters", description = "Whom the county allows to commute")
public class CommuterResource {

    private static final String DECIDES =
            "By the county's office: a town's gets 403 OUT_OF_SCOPE naming the county. 409 WRONG_STATE once it is decided.";

    private final CommuterService commuters;
    private final Exports exports;

    CommuterResource(CommuterService commuters, Exports exports) {
        this.commuters = commuters;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(CommuterFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listCommuters",
            summary = "The register of commuters of villages inside the caller's area; a cadre sees itself",
            description = "sort: -startsOn (default), name, village.")
    public RestResponse<Page<CommuterSummary>> list(@BeanParam CommuterFilter filter, @BeanParam PageParams page) {
        return exports.answer(commuters.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(CommuterFeature.READ)
    @Operation(operationId = "getCommuter", summary = "One commuter")
    public CommuterDetail get(@PathParam("id") UUID id) {
        return commuters.get(id);
    }

    @POST
    @PermissionsAllowed(CommuterFeature.WRITE)
    @Operation(
            operationId = "createCommuter",
            summary = "Asks that a cadre may commute",
            description =
                    "409 PERIOD_OVERLAP when the cadre has such a record in that time, asked for or approved; 422 with"
                            + " UNKNOWN_CADRE, or NOT_POSTED_ON the first day; 403 when the village of that day is outside the"
                            + " caller's area.")
    public CommuterDetail create(@NotNull @Valid CommuterCreate body) {
        return commuters.create(body);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(CommuterFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updateCommuter",
            summary = "Changes a request that is not decided yet (JSON Merge Patch)",
            description = "409 WRONG_STATE once it is decided; PERIOD_OVERLAP as when asking.")
    public CommuterDetail update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<CommuterUpdate> patch) {
        return commuters.update(id, patch, ifMatch);
    }

    @POST
    @Path("/{id}/approve")
    @PermissionsAllowed(CommuterFeature.DECIDE)
    @Operation(operationId = "approveCommuter", summary = "Allows a cadre to commute", description = DECIDES)
    public CommuterDetail approve(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid DecisionNote body) {
        return commuters.approve(id, DecisionNote.of(body), ifMatch);
    }

    @POST
    @Path("/{id}/refuse")
    @PermissionsAllowed(CommuterFeature.DECIDE)
    @Operation(operationId = "refuseCommuter", summary = "Refuses it with a reason", description = DECIDES)
    public CommuterDetail refuse(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DecisionReason body) {
        return commuters.refuse(id, body.reason(), ifMatch);
    }

    @POST
    @Path("/{id}/end")
    @PermissionsAllowed(CommuterFeature.DECIDE)
    @Operation(
            operationId = "endCommuter",
            summary = "Ends a permission before its time",
            description = "By the county's office: a town's gets 403 OUT_OF_SCOPE naming the county. 409 WRONG_STATE"
                    + " unless approved; 422 DATE_ORDER or NOT_AFTER outside the period.")
    public CommuterDetail end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CommuterEnd body) {
        return commuters.end(id, body.endsOn(), ifMatch);
    }
}

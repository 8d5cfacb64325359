package org.zhucun.attendance.leave;

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

@Path("/leaves")
@Tag(name = "leaves", description = "Leave, with its approval")
public class LeaveResource {

    private static final String DECIDES =
            "By the town's office; by the county's when the leave is longer than the parameter TOWN_LEAVE_DAYS on its"
                    + " first day: others get 403 OUT_OF_SCOPE naming that area. 409 WRONG_STATE once it is decided.";

    private final LeaveService leaves;
    private final Exports exports;

    LeaveResource(LeaveService leaves, Exports exports) {
        this.leaves = leaves;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(LeaveFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listLeaves",
            summary = "Leaves from villages inside the caller's area; a cadre's own to a cadre",
            description = "sort: -startsOn (default), name, village.")
    public RestResponse<Page<LeaveSummary>> list(@BeanParam LeaveFilter filter, @BeanParam PageParams page) {
        return exports.answer(leaves.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(LeaveFeature.READ)
    @Operation(operationId = "getLeave", summary = "One leave")
    public LeaveDetail get(@PathParam("id") UUID id) {
        return leaves.get(id);
    }

    @POST
    @PermissionsAllowed(LeaveFeature.REQUEST)
    @Operation(
            operationId = "createLeave",
            summary = "Asks for leave",
            description =
                    "By an office, or by a cadre its own: for another 403 OTHER_CADRE, 403 NO_CADRE by an account of"
                            + " no cadre. 409 PERIOD_OVERLAP when the cadre has leave in that time, asked for or approved; 422 with"
                            + " UNKNOWN_CADRE, or NOT_POSTED_ON the first day; 403 when the village of that day is outside the"
                            + " caller's area.")
    public LeaveDetail create(@NotNull @Valid LeaveCreate body) {
        return leaves.create(body);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(LeaveFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updateLeave",
            summary = "Changes a leave that is not decided yet (JSON Merge Patch)",
            description = "409 WRONG_STATE once it is decided; PERIOD_OVERLAP as when asking.")
    public LeaveDetail update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<LeaveUpdate> patch) {
        return leaves.update(id, patch, ifMatch);
    }

    @POST
    @Path("/{id}/approve")
    @PermissionsAllowed(LeaveFeature.DECIDE)
    @Operation(operationId = "approveLeave", summary = "Approves a leave", description = DECIDES)
    public LeaveDetail approve(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid DecisionNote body) {
        return leaves.approve(id, DecisionNote.of(body), ifMatch);
    }

    @POST
    @Path("/{id}/refuse")
    @PermissionsAllowed(LeaveFeature.DECIDE)
    @Operation(operationId = "refuseLeave", summary = "Refuses a leave with a reason", description = DECIDES)
    public LeaveDetail refuse(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DecisionReason body) {
        return leaves.refuse(id, body.reason(), ifMatch);
    }

    @POST
    @Path("/{id}/cancel")
    @PermissionsAllowed(LeaveFeature.REQUEST)
    @Operation(
            operationId = "cancelLeave",
            summary = "Takes back a leave that is asked for, or approved and not begun",
            description = "409 WRONG_STATE otherwise: a leave that has begun is cut short by an early return.")
    public LeaveDetail cancel(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid LeaveCancel body) {
        return leaves.cancel(id, body == null ? null : body.reason(), ifMatch);
    }

    @POST
    @Path("/{id}/resume")
    @PermissionsAllowed(LeaveFeature.WRITE)
    @Operation(
            operationId = "resumeDuty",
            summary = "Records that the cadre is back before the leave is over",
            description = "Another one corrects it. 409 WRONG_STATE unless approved; 422 AFTER or NOT_AFTER outside the"
                    + " leave.")
    public LeaveDetail resume(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid LeaveReturn body) {
        return leaves.resume(id, body.returnedOn(), ifMatch);
    }
}

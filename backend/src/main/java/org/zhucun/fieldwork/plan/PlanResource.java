package org.zhucun.fieldwork.plan;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.zhucun.kernel.export.ExportFormat;
import org.zhucun.kernel.export.Exports;
import org.zhucun.kernel.page.Page;
import org.zhucun.kernel.page.PageParams;
import org.zhucun.kernel.web.MergePatch;
import org.zhucun.kernel.web.Patch;
import org.zhucun.platform.access.Action;

@Path("/plans")
@Tag(name = "plans", description = "What villages are to do in three years and in each, item by item")
public class PlanResource {

    private static final String DECIDES = "By the town's office or one above it. 409 WRONG_STATE in another state.";
    private static final String WRITES = " By an office, or by a cadre of the village.";

    private final PlanService plans;
    private final Exports exports;

    PlanResource(PlanService plans, Exports exports) {
        this.plans = plans;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(PlanFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listPlans",
            summary = "Plans of villages inside the caller's area",
            description = "sort: village, year, kind, adoptedOn, overdue (default village,-year,kind).")
    public RestResponse<Page<PlanSummary>> list(@BeanParam PlanFilter filter, @BeanParam PageParams page) {
        return exports.answer(plans.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(PlanFeature.READ)
    @Operation(operationId = "getPlan", summary = "One plan with all that is to be done, and its history")
    public PlanDetail get(@PathParam("id") UUID id) {
        return plans.get(id);
    }

    @POST
    @PermissionsAllowed(PlanFeature.WRITE)
    @Operation(
            operationId = "createPlan",
            summary = "Writes a plan with its items",
            description =
                    "By an office, or by a cadre of its own village. 409 DUPLICATE when the village has one of that kind"
                            + " and year; 422 UNKNOWN_VILLAGE; at an item RANGE when its day is outside the years of the plan,"
                            + " DUPLICATE when another says the same for the same target, NOT_AFTER when it is said to be done on a day"
                            + " to come; 403 when the village is outside the caller's area.")
    public PlanDetail create(@NotNull @Valid PlanCreate body) {
        return plans.create(body);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(PlanFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updatePlan",
            summary = "Changes a plan that is not adopted (JSON Merge Patch)",
            description =
                    "Items are sent all together; those that name the id of one that the plan has change it, NOT_FOUND"
                            + " when it has none. The correction of a plan that was returned hands it in again."
                            + WRITES
                            + " 409 WRONG_STATE once it is adopted; 409 and 422 as for a new one.")
    public PlanDetail update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<PlanUpdate> patch) {
        return plans.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(PlanFeature.WRITE)
    @Operation(
            operationId = "deletePlan",
            summary = "Removes a plan that is not adopted",
            description = "409 WRONG_STATE once it is adopted." + WRITES)
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        plans.delete(id, ifMatch);
    }

    @POST
    @Path("/{id}/adopt")
    @PermissionsAllowed(PlanFeature.ADOPT)
    @Operation(
            operationId = "adoptPlan",
            summary = "Adopts a plan: from now on it is in force",
            description =
                    DECIDES + " PLAN_IN_FORCE when another three-year plan of the village is in force in its years.")
    public PlanDetail adopt(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid PlanNote body) {
        return plans.take(id, Action.ADOPT, body == null ? null : body.note(), ifMatch);
    }

    @POST
    @Path("/{id}/return")
    @PermissionsAllowed(PlanFeature.ADOPT)
    @Operation(operationId = "returnPlan", summary = "Sends a plan back with a reason", description = DECIDES)
    public PlanDetail sendBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PlanReason body) {
        return plans.take(id, Action.RETURN, body.reason(), ifMatch);
    }

    @POST
    @Path("/{id}/reopen")
    @PermissionsAllowed(PlanFeature.ADOPT)
    @Operation(
            operationId = "reopenPlan",
            summary = "Makes a plan that is adopted or returned a draft again",
            description = DECIDES)
    public PlanDetail reopen(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PlanReason body) {
        return plans.take(id, Action.REOPEN, body.reason(), ifMatch);
    }
}

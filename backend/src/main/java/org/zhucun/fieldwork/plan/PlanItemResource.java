package org.zhucun.fieldwork.plan;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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

@Path("/plan-items")
@Tag(name = "plans")
public class PlanItemResource {

    private final PlanItemService items;
    private final Exports exports;

    PlanItemResource(PlanItemService items, Exports exports) {
        this.items = items;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(PlanFeature.READ_ITEMS)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listPlanItems",
            summary = "What is to be done in villages inside the caller's area, of all plans",
            description = "sort: dueOn (default), village.")
    public RestResponse<Page<PlanItemSummary>> list(@BeanParam PlanItemFilter filter, @BeanParam PageParams page) {
        return exports.answer(items.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(PlanFeature.READ_ITEMS)
    @Operation(operationId = "getPlanItem", summary = "One item of a plan")
    public PlanItemSummary get(@PathParam("id") UUID id) {
        return items.get(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(PlanFeature.WRITE_ITEMS)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updatePlanItem",
            summary = "Says how far an item is, in any state of its plan (JSON Merge Patch)",
            description =
                    "By an office, or by a cadre of the village. 422 NOT_AFTER when it is said to be done on a day to"
                            + " come.")
    public PlanItemSummary update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<PlanItemUpdate> patch) {
        return items.update(id, patch, ifMatch);
    }
}

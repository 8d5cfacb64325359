package org.zhucun.liaison.leading;

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

@Path("/leading-groups")
@Tag(name = "leading-groups", description = "Leading groups of cities, counties and towns, and their offices")
public class LeadingGroupResource {

    private static final String REFUSED = "409 LEADING_GROUP_EXISTS when the area has another one in this time; 422"
            + " CODE_FORMAT when the area is a province; DATE_ORDER when the last day is before the first.";

    private final LeadingGroupService groups;
    private final Exports exports;

    LeadingGroupResource(LeadingGroupService groups, Exports exports) {
        this.groups = groups;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(LeadingGroupFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listLeadingGroups",
            summary = "Leading groups of areas inside the caller's own and above it, each from a day to another",
            description = "sort: area,-startsOn (default), startsOn, area, headName.")
    public RestResponse<Page<LeadingGroupSummary>> list(
            @BeanParam LeadingGroupFilter filter, @BeanParam PageParams page) {
        return exports.answer(groups.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(LeadingGroupFeature.READ)
    @Operation(operationId = "getLeadingGroup", summary = "One leading group with what changed when it came to be")
    public LeadingGroupDetail get(@PathParam("id") UUID id) {
        return groups.get(id);
    }

    @POST
    @PermissionsAllowed(LeadingGroupFeature.WRITE)
    @Operation(
            operationId = "createLeadingGroup",
            summary = "Writes down the leading group of an area, or what it becomes",
            description = REFUSED + " 403 when the area is outside the caller's own. What was before is ended first.")
    public LeadingGroupDetail create(@NotNull @Valid LeadingGroupCreate body) {
        return groups.create(body);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(LeadingGroupFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updateLeadingGroup",
            summary = "Mends a leading group, or ends it (JSON Merge Patch)",
            description = REFUSED + " 403 when it leads an area above the caller's.")
    public LeadingGroupDetail update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<LeadingGroupUpdate> patch) {
        return groups.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(LeadingGroupFeature.WRITE)
    @Operation(operationId = "deleteLeadingGroup", summary = "Removes a leading group that there was not")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        groups.delete(id, ifMatch);
    }
}

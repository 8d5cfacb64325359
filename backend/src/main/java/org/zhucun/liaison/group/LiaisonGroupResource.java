package org.zhucun.liaison.group;

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

@Path("/liaison-groups")
@Tag(name = "liaison-groups", description = "Liaison groups of towns: one head and two deputies among the cadres there")
public class LiaisonGroupResource {

    private static final String REFUSED =
            " 422 CODE_FORMAT when the area is no town; NOT_POSTED_IN_TOWN of who is not on"
                    + " post in the town on the day; SAME_CADRE when the three are not three; NOT_AFTER when the day is to come.";

    private final LiaisonGroupService groups;
    private final Exports exports;

    LiaisonGroupResource(LiaisonGroupService groups, Exports exports) {
        this.groups = groups;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(LiaisonGroupFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listLiaisonGroups",
            summary = "Liaison groups of towns inside the caller's area; a cadre sees that of its own town",
            description = "sort: area (default), formedOn, head.")
    public RestResponse<Page<LiaisonGroupSummary>> list(
            @BeanParam LiaisonGroupFilter filter, @BeanParam PageParams page) {
        return exports.answer(groups.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(LiaisonGroupFeature.READ)
    @Operation(operationId = "getLiaisonGroup", summary = "One liaison group")
    public LiaisonGroupSummary get(@PathParam("id") UUID id) {
        return groups.get(id);
    }

    @POST
    @PermissionsAllowed(LiaisonGroupFeature.WRITE)
    @Operation(
            operationId = "createLiaisonGroup",
            summary = "Forms the liaison group of a town in a batch",
            description = "409 LIAISON_GROUP_EXISTS when the town has one in the batch: it has one head and no second."
                    + REFUSED + " 403 when the town is outside the caller's area.")
    public LiaisonGroupSummary create(@NotNull @Valid LiaisonGroupCreate body) {
        return groups.create(body);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(LiaisonGroupFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updateLiaisonGroup",
            summary = "Changes a liaison group (JSON Merge Patch)",
            description =
                    "Who comes later than the group needs a later day, from which it stands as it is then." + REFUSED)
    public LiaisonGroupSummary update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<LiaisonGroupUpdate> patch) {
        return groups.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(LiaisonGroupFeature.WRITE)
    @Operation(operationId = "deleteLiaisonGroup", summary = "Removes a liaison group that was not formed")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        groups.delete(id, ifMatch);
    }
}

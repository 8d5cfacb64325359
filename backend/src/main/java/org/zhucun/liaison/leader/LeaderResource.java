package org.zhucun.liaison.leader;

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

@Path("/leaders")
@Tag(name = "leaders", description = "Leaders who stand behind the teams")
public class LeaderResource {

    private static final String ABOVE = " 403 when an office above the caller's area keeps it.";

    private final LeaderService leaders;
    private final Exports exports;

    LeaderResource(LeaderService leaders, Exports exports) {
        this.leaders = leaders;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(LeaderFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listLeaders",
            summary = "Leaders whom offices inside the caller's area and above it keep",
            description = "sort: name (default), area, leaderClass.")
    public RestResponse<Page<LeaderSummary>> list(@BeanParam LeaderFilter filter, @BeanParam PageParams page) {
        return exports.answer(leaders.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(LeaderFeature.READ)
    @Operation(operationId = "getLeader", summary = "One leader")
    public LeaderSummary get(@PathParam("id") UUID id) {
        return leaders.get(id);
    }

    @POST
    @PermissionsAllowed(LeaderFeature.WRITE)
    @Operation(
            operationId = "createLeader",
            summary = "Writes down a leader",
            description =
                    "409 DUPLICATE when the office has one of that name and post; 422 UNKNOWN_AREA; CLASS_OF_AREA when"
                            + " leaders of the class are not kept by an office of that level; UNIT_OF_CLASS when the unit is missing,"
                            + " is of another level, or the class leads none; 403 when the office is outside the caller's area.")
    public LeaderSummary create(@NotNull @Valid LeaderCreate body) {
        return leaders.create(body);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(LeaderFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updateLeader",
            summary = "Changes a leader (JSON Merge Patch)",
            description = "409 and 422 as for a new one." + ABOVE)
    public LeaderSummary update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<LeaderUpdate> patch) {
        return leaders.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(LeaderFeature.WRITE)
    @Operation(
            operationId = "deleteLeader",
            summary = "Removes a leader who has kept contact with no area",
            description = "409 IN_USE when there is a liaison of theirs." + ABOVE)
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        leaders.delete(id, ifMatch);
    }
}

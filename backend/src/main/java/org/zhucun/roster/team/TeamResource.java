package org.zhucun.roster.team;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.kernel.export.ExportFormat;
import org.zhucun.kernel.export.Exports;
import org.zhucun.kernel.page.Page;
import org.zhucun.kernel.page.PageParams;
import org.zhucun.kernel.web.MergePatch;
import org.zhucun.kernel.web.Patch;

@Path("/teams")
@Tag(name = "teams", description = "Teams stationed in villages")
public class TeamResource {

    private final TeamService teams;
    private final Exports exports;

    TeamResource(TeamService teams, Exports exports) {
        this.teams = teams;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(TeamFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listTeams",
            summary = "Teams of villages inside the caller's area, with their members on a day",
            description = "With status=ACTIVE, or with asOf alone, totalItems agrees with the headcount."
                    + " sort: village (default, by its code), foundedOn, members.")
    public RestResponse<Page<TeamSummary>> list(@BeanParam TeamFilter filter, @BeanParam PageParams page) {
        return exports.answer(teams.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(TeamFeature.READ)
    @Operation(operationId = "getTeam", summary = "One team, as of a day")
    public TeamDetail get(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Parameter(description = "The day asked for; today when absent", example = "2005-03-10")
                    LocalDate asOf) {
        return teams.get(id, asOf);
    }

    @POST
    @PermissionsAllowed(TeamFeature.WRITE)
    @Operation(
            operationId = "createTeam",
            summary = "Founds the team of a village in a batch",
            description =
                    "A posting as LEADER or MEMBER founds it too. 409 TEAM_EXISTS when there is one; 422 with"
                            + " UNKNOWN_VILLAGE, UNKNOWN_BATCH or UNKNOWN_UNIT; 403 when the village is outside the caller's area.")
    public TeamDetail create(@NotNull @Valid TeamCreate body) {
        return teams.create(body);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(TeamFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updateTeam",
            summary = "Changes or dissolves a team (JSON Merge Patch)",
            description =
                    "409 TEAM_HAS_MEMBERS when it is dissolved while somebody is posted in it beyond that day; 422"
                            + " DATE_ORDER when that is before its founding, NOT_AFTER when it is founded after a member came.")
    public TeamDetail update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<TeamUpdate> patch) {
        return teams.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(TeamFeature.WRITE)
    @Operation(
            operationId = "deleteTeam",
            summary = "Removes a team that nobody has been posted in",
            description = "409 IN_USE once there is a posting: a team is dissolved, never deleted.")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        teams.delete(id, ifMatch);
    }
}

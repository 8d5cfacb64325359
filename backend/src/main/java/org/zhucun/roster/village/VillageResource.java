package org.zhucun.roster.village;

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

@Path("/villages")
@Tag(name = "villages", description = "Villages and their income by year")
public class VillageResource {

    private final VillageService villages;
    private final VillageStory story;
    private final Exports exports;

    VillageResource(VillageService villages, VillageStory story, Exports exports) {
        this.villages = villages;
        this.story = story;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(VillageFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listVillages",
            summary = "Villages inside the caller's area, as of a day",
            description = "Poverty follows from the base year and threshold of the batch in force on the day; coverage"
                    + " from the postings of the day. sort: code (default), name, population, baseYearIncome, cadres.")
    public RestResponse<Page<VillageSummary>> list(@BeanParam VillageFilter filter, @BeanParam PageParams page) {
        return exports.answer(villages.list(filter), page);
    }

    @GET
    @Path("/{code}")
    @PermissionsAllowed(VillageFeature.READ)
    @Operation(operationId = "getVillage", summary = "One village with its incomes, as of a day")
    public VillageDetail get(
            @PathParam("code") @Parameter(description = "Division code of the village", example = "441481107217")
                    String code,
            @QueryParam("asOf") @Parameter(description = "The day asked for; today when absent", example = "2005-03-10")
                    LocalDate asOf) {
        return villages.get(code, asOf);
    }

    @GET
    @Path("/{code}/story")
    @PermissionsAllowed(VillageFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listVillageStory",
            summary = "What happened in a village, the latest first",
            description = "Of each kind only what the caller may read. sort: -day.")
    public RestResponse<Page<StoryEntry>> story(
            @PathParam("code") @Parameter(description = "Division code of the village", example = "441481107217")
                    String code,
            @BeanParam StoryFilter filter,
            @BeanParam PageParams page) {
        return exports.answer(story.of(code, filter), page);
    }

    @POST
    @PermissionsAllowed(VillageFeature.WRITE)
    @Operation(
            operationId = "createVillage",
            summary = "Adds a village",
            description = "422 UNKNOWN_AREA when its town does not exist; 403 when it is outside the caller's area.")
    public VillageDetail create(@NotNull @Valid VillageCreate body) {
        return villages.create(body);
    }

    @PATCH
    @Path("/{code}")
    @PermissionsAllowed(VillageFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updateVillage",
            summary = "Changes a village and its incomes (JSON Merge Patch)",
            description = "Incomes are changed by year: {\"collectiveIncome\": {\"2005\": 31000, \"2003\": null}} sets"
                    + " one year and removes another. If-Match protects the incomes too.")
    public VillageDetail update(
            @PathParam("code") @Parameter(description = "Division code of the village", example = "441481107217")
                    String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<VillageUpdate> patch) {
        return villages.update(code, patch, ifMatch);
    }

    @DELETE
    @Path("/{code}")
    @PermissionsAllowed(VillageFeature.WRITE)
    @Operation(
            operationId = "deleteVillage",
            summary = "Removes a village that nothing refers to",
            description = "409 IN_USE once a team or a posting refers to it.")
    public void delete(
            @PathParam("code") @Parameter(description = "Division code of the village", example = "441481107217")
                    String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        villages.delete(code, ifMatch);
    }
}

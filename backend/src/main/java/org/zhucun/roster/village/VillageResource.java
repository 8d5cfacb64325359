package org.zhucun.roster.village;

import com.fasterxml.jackson.databind.JsonNode;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.kernel.export.ExportFormat;
import org.zhucun.kernel.export.Exports;
import org.zhucun.kernel.page.Page;
import org.zhucun.kernel.page.PageParams;
import org.zhucun.kernel.web.Etag;
import org.zhucun.kernel.web.MergePatch;

@Path("/villages")
@Tag(name = "villages", description = "Villages and their income by year")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VillageResource {

    private final VillageService villages;
    private final Exports exports;
    private final Etag etag;

    VillageResource(VillageService villages, Exports exports, Etag etag) {
        this.villages = villages;
        this.exports = exports;
        this.etag = etag;
    }

    @GET
    @PermissionsAllowed(VillageFeature.READ)
    @Produces({MediaType.APPLICATION_JSON, ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE, ExportFormat.NDJSON_TYPE})
    @Operation(
            operationId = "listVillages",
            summary = "Villages inside the caller's area, as of a day",
            description = "Poverty follows from the base year and threshold of the batch in force on the day; coverage"
                    + " from the postings of the day. sort: code (default), name, population, baseYearIncome, cadres.")
    public RestResponse<Page<VillageSummary>> list(
            @BeanParam VillageFilter filter,
            @BeanParam PageParams page,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        return exports.answer(villages.list(filter), page, "villages", headers, uri);
    }

    @GET
    @Path("/{code}")
    @PermissionsAllowed(VillageFeature.READ)
    @Operation(operationId = "getVillage", summary = "One village with its incomes, as of a day")
    public RestResponse<VillageDetail> get(
            @PathParam("code") @Parameter(description = "Division code of the village", example = "441481107217")
                    String code,
            @QueryParam("asOf") @Parameter(description = "The day asked for; today when absent", example = "2005-03-10")
                    LocalDate asOf,
            @Context HttpHeaders headers) {
        Village village = villages.get(code);
        return etag.read(villages.detail(village, asOf), village.version(), headers);
    }

    @POST
    @PermissionsAllowed(VillageFeature.WRITE)
    @Operation(
            operationId = "createVillage",
            summary = "Adds a village",
            description = "422 UNKNOWN_AREA when its town does not exist; 403 when it is outside the caller's area.")
    public RestResponse<VillageDetail> create(@NotNull @Valid VillageCreate body, @Context UriInfo uri) {
        Village village = villages.create(body);
        return etag.created(
                villages.detail(village, null),
                village.version(),
                uri.getAbsolutePathBuilder().path(village.code()).build());
    }

    @PATCH
    @Path("/{code}")
    @PermissionsAllowed(VillageFeature.WRITE)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "updateVillage",
            summary = "Changes a village and its incomes (JSON Merge Patch)",
            description = "Incomes are changed by year: {\"collectiveIncome\": {\"2005\": 31000, \"2003\": null}} sets"
                    + " one year and removes another. If-Match protects the incomes too.")
    @RequestBody(content = @Content(schema = @Schema(implementation = VillageUpdate.class)))
    public RestResponse<VillageDetail> update(
            @PathParam("code") @Parameter(description = "Division code of the village", example = "441481107217")
                    String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull JsonNode patch) {
        Village village = villages.update(code, patch, ifMatch);
        return etag.changed(villages.detail(village, null), village.version());
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

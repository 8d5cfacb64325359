package org.zhucun.roster.cadre;

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

@Path("/cadres")
@Tag(name = "cadres", description = "Cadres")
public class CadreResource {

    private final CadreService cadres;
    private final Exports exports;

    CadreResource(CadreService cadres, Exports exports) {
        this.cadres = cadres;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(CadreFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listCadres",
            summary = "Cadres inside the caller's area, with their posting on a day",
            description = "To a cadre itself only; its colleagues' names and posts are in listPostings. A cadre belongs"
                    + " to the village of its latest posting, before the first to the area that registered it. With status=POSTED, any other condition on the posting, or asOf, its place is the"
                    + " village where it is on post on the day, so that totalItems agrees with the headcount."
                    + " sort: name (default), postedOn, dispatchLevel, village, unit, birthDate.")
    public RestResponse<Page<CadreSummary>> list(@BeanParam CadreFilter filter, @BeanParam PageParams page) {
        return exports.answer(cadres.list(filter, page.sort), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(CadreFeature.READ)
    @Operation(operationId = "getCadre", summary = "One cadre as of today, with its postings; to a cadre itself")
    public CadreDetail get(@PathParam("id") UUID id) {
        return cadres.get(id);
    }

    @POST
    @PermissionsAllowed(CadreFeature.WRITE)
    @Operation(
            operationId = "createCadre",
            summary = "Registers a cadre, who is posted afterwards",
            description =
                    "422 with ID_CHECKSUM, ID_BIRTHDATE, GENDER_MISMATCH, PHONE_FORMAT, DATE_ORDER, UNKNOWN_UNIT or"
                            + " UNKNOWN_AREA; 409 DUPLICATE when the ID number is registered; 403 when the area is outside the"
                            + " caller's.")
    public CadreDetail create(@NotNull @Valid CadreCreate body) {
        return cadres.create(body);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(CadreFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updateCadre",
            summary = "Changes a cadre (JSON Merge Patch)",
            description = "Fails as createCadre does. A new ID number brings its gender along. The area of a cadre who"
                    + " has been posted follows the postings: 422 FOLLOWS_POSTING.")
    public CadreDetail update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<CadreUpdate> patch) {
        return cadres.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(CadreFeature.WRITE)
    @Operation(
            operationId = "deleteCadre",
            summary = "Removes a cadre who has never been posted",
            description = "409 IN_USE once there is a posting: history is ended, never deleted.")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        cadres.delete(id, ifMatch);
    }
}

package org.zhucun.accountability.discipline;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.kernel.export.ExportFormat;
import org.zhucun.kernel.export.Exports;
import org.zhucun.kernel.page.Page;
import org.zhucun.kernel.page.PageParams;
import org.zhucun.kernel.web.Etag;
import org.zhucun.kernel.web.MergePatch;
import org.zhucun.kernel.web.Versioned;

@Path("/discipline-cases")
@Tag(name = "discipline-cases", description = "Breaches of the five must-nots, for the offices only")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DisciplineCaseResource {

    private final DisciplineCaseService cases;
    private final Exports exports;
    private final Etag etag;

    DisciplineCaseResource(DisciplineCaseService cases, Exports exports, Etag etag) {
        this.cases = cases;
        this.exports = exports;
        this.etag = etag;
    }

    @GET
    @PermissionsAllowed(DisciplineFeature.READ)
    @Produces({MediaType.APPLICATION_JSON, ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE, ExportFormat.NDJSON_TYPE})
    @Operation(
            operationId = "listDisciplineCases",
            summary = "Breaches of the five must-nots in villages inside the caller's area",
            description = "For offices only. In files the cadre's name is masked. sort: -foundOn (default), village.")
    public RestResponse<Page<DisciplineCaseSummary>> list(
            @BeanParam DisciplineCaseFilter filter,
            @BeanParam PageParams page,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        boolean file =
                ExportFormat.wanted(page, headers.getAcceptableMediaTypes()).isPresent();
        return exports.answer(cases.list(filter, file), page, "discipline-cases", headers, uri);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(DisciplineFeature.READ)
    @Operation(operationId = "getDisciplineCase", summary = "One case, with what was found and decided")
    public RestResponse<DisciplineCaseDetail> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Versioned<DisciplineCaseDetail> found = cases.get(id);
        return etag.read(found.body(), found.version(), headers);
    }

    @POST
    @PermissionsAllowed(DisciplineFeature.WRITE)
    @Operation(
            operationId = "createDisciplineCase",
            summary = "Records a breach",
            description =
                    "422 with UNKNOWN_CADRE, NOT_POSTED_ON the day or UNKNOWN_FINDING; 403 when the village of that"
                            + " day is outside the caller's area.")
    public RestResponse<DisciplineCaseDetail> create(@NotNull @Valid DisciplineCaseCreate body, @Context UriInfo uri) {
        Versioned<DisciplineCaseDetail> made = cases.create(body);
        return etag.created(
                made.body(),
                made.version(),
                uri.getAbsolutePathBuilder().path(made.body().id().toString()).build());
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(DisciplineFeature.WRITE)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "updateDisciplineCase",
            summary = "Changes a case that is not decided (JSON Merge Patch)",
            description = "409 WRONG_STATE once it is decided.")
    @RequestBody(content = @Content(schema = @Schema(implementation = DisciplineCaseUpdate.class)))
    public RestResponse<DisciplineCaseDetail> update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull JsonNode patch) {
        Versioned<DisciplineCaseDetail> found = cases.update(id, patch, ifMatch);
        return etag.changed(found.body(), found.version());
    }

    @POST
    @Path("/{id}/decide")
    @PermissionsAllowed(DisciplineFeature.DECIDE)
    @Operation(
            operationId = "decideDisciplineCase",
            summary = "Records what was decided; the case stays as it is from then on",
            description = "409 WRONG_STATE once it is decided; 422 DATE_ORDER before the breach.")
    public RestResponse<DisciplineCaseDetail> decide(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DisciplineDecision body) {
        Versioned<DisciplineCaseDetail> found = cases.decide(id, body, ifMatch);
        return etag.changed(found.body(), found.version());
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(DisciplineFeature.WRITE)
    @Operation(
            operationId = "deleteDisciplineCase",
            summary = "Removes a case that is not decided",
            description = "409 WRONG_STATE once it is decided.")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        cases.delete(id, ifMatch);
    }
}

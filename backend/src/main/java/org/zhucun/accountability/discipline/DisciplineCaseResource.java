package org.zhucun.accountability.discipline;

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

@Path("/discipline-cases")
@Tag(name = "discipline-cases", description = "Breaches of the five must-nots, for the offices only")
public class DisciplineCaseResource {

    private final DisciplineCaseService cases;
    private final Exports exports;

    DisciplineCaseResource(DisciplineCaseService cases, Exports exports) {
        this.cases = cases;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(DisciplineFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listDisciplineCases",
            summary = "Breaches of the five must-nots in villages inside the caller's area",
            description = "For offices only. In files the cadre's name is masked. sort: -foundOn (default), village.")
    public RestResponse<Page<DisciplineCaseSummary>> list(
            @BeanParam DisciplineCaseFilter filter, @BeanParam PageParams page) {
        return exports.answer(cases.list(filter, ExportFormat.isWanted(page)), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(DisciplineFeature.READ)
    @Operation(operationId = "getDisciplineCase", summary = "One case, with what was found and decided")
    public DisciplineCaseDetail get(@PathParam("id") UUID id) {
        return cases.get(id);
    }

    @POST
    @PermissionsAllowed(DisciplineFeature.WRITE)
    @Operation(
            operationId = "createDisciplineCase",
            summary = "Records a breach",
            description =
                    "422 with UNKNOWN_CADRE, NOT_POSTED_ON the day or UNKNOWN_FINDING; 403 when the village of that"
                            + " day is outside the caller's area.")
    public DisciplineCaseDetail create(@NotNull @Valid DisciplineCaseCreate body) {
        return cases.create(body);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(DisciplineFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updateDisciplineCase",
            summary = "Changes a case that is not decided (JSON Merge Patch)",
            description = "409 WRONG_STATE once it is decided.")
    public DisciplineCaseDetail update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<DisciplineCaseUpdate> patch) {
        return cases.update(id, patch, ifMatch);
    }

    @POST
    @Path("/{id}/decide")
    @PermissionsAllowed(DisciplineFeature.DECIDE)
    @Operation(
            operationId = "decideDisciplineCase",
            summary = "Records what was decided; the case stays as it is from then on",
            description = "409 WRONG_STATE once it is decided; 422 DATE_ORDER before the breach.")
    public DisciplineCaseDetail decide(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DisciplineDecision body) {
        return cases.decide(id, body, ifMatch);
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

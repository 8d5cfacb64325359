package org.zhucun.fieldwork.training;

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

@Path("/trainings")
@Tag(name = "trainings", description = "Trainings of cadres, and who took part")
public class TrainingResource {

    private static final String ABOVE = " 403 when an office above the caller's area keeps it.";

    private final TrainingService trainings;
    private final TrainingParticipants participants;
    private final Exports exports;

    TrainingResource(TrainingService trainings, TrainingParticipants participants, Exports exports) {
        this.trainings = trainings;
        this.participants = participants;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(TrainingFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listTrainings",
            summary = "Trainings of offices inside the caller's area and above it",
            description = "sort: -heldOn (default), area, title.")
    public RestResponse<Page<TrainingSummary>> list(@BeanParam TrainingFilter filter, @BeanParam PageParams page) {
        return exports.answer(trainings.list(filter), page);
    }

    @GET
    @Path("/untrained")
    @PermissionsAllowed(TrainingFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listUntrainedCadres",
            summary = "Cadres on post inside the caller's area who have had no training",
            description = "A cadre is told of itself only. sort: village (default), name, unit, postedOn.")
    public RestResponse<Page<UntrainedCadre>> untrained(@BeanParam UntrainedFilter filter, @BeanParam PageParams page) {
        return exports.answer(participants.untrained(filter), page);
    }

    @GET
    @Path("/trained")
    @PermissionsAllowed(TrainingFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listTrainedCadres",
            summary = "Cadres of the caller's area who have been trained, each once with the day of the first training",
            description = "sort: trainedOn (default), name, unit, village.")
    public RestResponse<Page<TrainedCadre>> trained(@BeanParam TrainedFilter filter, @BeanParam PageParams page) {
        return exports.answer(participants.trained(filter), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(TrainingFeature.READ)
    @Operation(operationId = "getTraining", summary = "One training with its note")
    public TrainingDetail get(@PathParam("id") UUID id) {
        return trainings.get(id);
    }

    @POST
    @PermissionsAllowed(TrainingFeature.WRITE)
    @Operation(
            operationId = "createTraining",
            summary = "Writes down a training",
            description =
                    "409 DUPLICATE when the office has one of that day and title; 422 UNKNOWN_AREA; NOT_AFTER when the"
                            + " day is to come; 403 when the office is outside the caller's area.")
    public TrainingDetail create(@NotNull @Valid TrainingCreate body) {
        return trainings.create(body);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(TrainingFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updateTraining",
            summary = "Changes a training (JSON Merge Patch)",
            description = "409 and 422 as for a new one." + ABOVE)
    public TrainingDetail update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<TrainingUpdate> patch) {
        return trainings.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(TrainingFeature.WRITE)
    @Operation(
            operationId = "deleteTraining",
            summary = "Removes a training that was not held, and with it who took part",
            description = ABOVE)
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        trainings.delete(id, ifMatch);
    }

    @GET
    @Path("/{id}/participants")
    @PermissionsAllowed(TrainingFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listTrainingParticipants",
            summary = "Cadres of the caller's area who took part in a training",
            description = "sort: name (default), unit, village.")
    public RestResponse<Page<TrainingParticipant>> participants(
            @PathParam("id") UUID id, @BeanParam ParticipantFilter filter, @BeanParam PageParams page) {
        return exports.answer(participants.list(id, filter), page);
    }

    @POST
    @Path("/{id}/participants")
    @PermissionsAllowed(TrainingFeature.WRITE)
    @Operation(
            operationId = "addTrainingParticipants",
            summary = "Says of cadres that they took part in a training",
            description = "Whoever took part already stays. A file does the same: import training-participants. 422"
                    + " UNKNOWN_CADRE when one is none of the caller's area." + ABOVE)
    public TrainingDetail add(@PathParam("id") UUID id, @NotNull @Valid ParticipantsAdd body) {
        participants.add(id, body.cadreIds());
        return trainings.get(id);
    }

    @DELETE
    @Path("/{id}/participants/{cadreId}")
    @PermissionsAllowed(TrainingFeature.WRITE)
    @Operation(
            operationId = "removeTrainingParticipant",
            summary = "Takes back that a cadre took part in a training",
            description = "404 when it did not, or is none of the caller's area." + ABOVE)
    public void remove(
            @PathParam("id") UUID id,
            @PathParam("cadreId") UUID cadreId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        participants.remove(id, cadreId, ifMatch);
    }
}

package org.zhucun.targets.progress;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.kernel.web.Etag;
import org.zhucun.kernel.web.Versioned;
import org.zhucun.platform.access.Action;

/** The steps of reports: the town submits, the county verifies or returns, the city reopens. */
@Path("/progress")
@Tag(name = "progress")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgressStepResource {

    private static final String PROBLEMS =
            " 409 WRONG_STATE from another state, PROGRESS_COMPUTED when the system computes it; 403 OUT_OF_SCOPE when"
                    + " the caller's area does not hold that office's.";

    private final ProgressSteps steps;
    private final BulkSteps bulk;
    private final Etag etag;

    ProgressStepResource(ProgressSteps steps, BulkSteps bulk, Etag etag) {
        this.steps = steps;
        this.bulk = bulk;
        this.etag = etag;
    }

    @POST
    @Path("/{id}/submit")
    @PermissionsAllowed(ProgressFeature.WRITE)
    @Operation(
            operationId = "submitProgress",
            summary = "Reports a draft, or what was returned, to the county",
            description = "By the office of the village's town or above." + PROBLEMS
                    + " 422 DECREASE_REASON when a cumulative value has fallen without a note.")
    public RestResponse<ProgressDetail> submit(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid ProgressReason body) {
        return take(id, Action.SUBMIT, ifMatch, body);
    }

    @POST
    @Path("/{id}/verify")
    @PermissionsAllowed(ProgressFeature.VERIFY)
    @Operation(
            operationId = "verifyProgress",
            summary = "Accepts a report, which is locked from then on",
            description =
                    "By the office of the village's county or above; the report keeps the definition of the target"
                            + " that holds now." + PROBLEMS)
    public RestResponse<ProgressDetail> verify(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid ProgressReason body) {
        return take(id, Action.VERIFY, ifMatch, body);
    }

    @POST
    @Path("/{id}/return")
    @PermissionsAllowed(ProgressFeature.VERIFY)
    @Operation(
            operationId = "returnProgress",
            summary = "Sends a report back to the town with a reason",
            description = "By the office of the village's county or above." + PROBLEMS)
    public RestResponse<ProgressDetail> sendBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ProgressReason body) {
        return take(id, Action.RETURN, ifMatch, body);
    }

    @POST
    @Path("/{id}/reopen")
    @PermissionsAllowed(ProgressFeature.REOPEN)
    @Operation(
            operationId = "reopenProgress",
            summary = "Makes a verified report a draft again, with a reason",
            description = "By the office of the village's city or above." + PROBLEMS)
    public RestResponse<ProgressDetail> reopen(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ProgressReason body) {
        return take(id, Action.REOPEN, ifMatch, body);
    }

    @POST
    @Path("/transitions")
    @PermissionsAllowed(ProgressFeature.WRITE)
    @Operation(
            operationId = "transitionProgress",
            summary = "Takes one step for many reports, all or none",
            description = "Either the reports listed, each with the version that was seen, or every report of an area's"
                    + " quarter that can take the step. When any cannot, nothing moves: 409 TRANSITION_REFUSED with the"
                    + " member refusals, an array of {id, village, target, code, detail} of at most 200, and"
                    + " refusalsTruncated; codes NOT_FOUND, STALE, WRONG_STATE, PROGRESS_COMPUTED, DECREASE_REASON."
                    + " With preview it is only counted: nothing moves.")
    public BulkTaken transitions(@NotNull @Valid BulkStep body) {
        return bulk.take(body);
    }

    private RestResponse<ProgressDetail> take(UUID id, Action step, String ifMatch, ProgressReason body) {
        Versioned<ProgressDetail> report = steps.take(id, step, body == null ? null : body.reason(), ifMatch);
        return etag.changed(report.body(), report.version());
    }
}

package org.zhucun.targets.progress;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhucun.platform.access.Action;

/** The steps of reports: the town submits, the county verifies or returns, the city reopens. */
@Path("/progress")
@Tag(name = "progress")
public class ProgressStepResource {

    private static final String PROBLEMS =
            " 409 WRONG_STATE from another state, PROGRESS_COMPUTED when the system computes it; 403 OUT_OF_SCOPE when"
                    + " the caller's area does not hold that office's.";

    private final ProgressSteps steps;
    private final BulkSteps bulk;

    ProgressStepResource(ProgressSteps steps, BulkSteps bulk) {
        this.steps = steps;
        this.bulk = bulk;
    }

    @POST
    @Path("/{id}/submit")
    @PermissionsAllowed(ProgressFeature.WRITE)
    @Operation(
            operationId = "submitProgress",
            summary = "Reports a draft, or what was returned, to the county",
            description = "By the office of the village's town or above." + PROBLEMS
                    + " 422 DECREASE_REASON when a cumulative value has fallen without a note.")
    public ProgressDetail submit(
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
    public ProgressDetail verify(
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
    public ProgressDetail sendBack(
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
    public ProgressDetail reopen(
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

    private ProgressDetail take(UUID id, Action step, String ifMatch, ProgressReason body) {
        return steps.take(id, step, body == null ? null : body.reason(), ifMatch);
    }
}

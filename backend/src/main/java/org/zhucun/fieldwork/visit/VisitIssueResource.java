package org.zhucun.fieldwork.visit;

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
import org.zhucun.platform.access.Action;

@Path("/visit-issues")
@Tag(name = "visits")
public class VisitIssueResource {

    private static final String FOLLOWS =
            "By an office of the area, or by the cadre who raised it: for a colleague's 403 OTHER_CADRE. 409 WRONG_STATE ";

    private final VisitIssueService issues;
    private final Exports exports;

    VisitIssueResource(VisitIssueService issues, Exports exports) {
        this.issues = issues;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(VisitFeature.READ_ISSUES)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listVisitIssues",
            summary = "Issues that visits raised in villages inside the caller's area",
            description =
                    "sort: open, raisedOn, village (default -open,raisedOn: what is open first, the oldest first).")
    public RestResponse<Page<VisitIssueSummary>> list(@BeanParam VisitIssueFilter filter, @BeanParam PageParams page) {
        return exports.answer(issues.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(VisitFeature.READ_ISSUES)
    @Operation(operationId = "getVisitIssue", summary = "One issue with its history")
    public VisitIssueDetail get(@PathParam("id") UUID id) {
        return issues.get(id);
    }

    @POST
    @PermissionsAllowed(VisitFeature.WRITE_ISSUES)
    @Operation(
            operationId = "createVisitIssue",
            summary = "Adds an issue to a visit",
            description = "By an office, or by the cadre who wrote the visit: for a colleague's 403 OTHER_CADRE. 422"
                    + " UNKNOWN_VISIT when there is none inside the caller's area.")
    public VisitIssueDetail create(@NotNull @Valid VisitIssueCreate body) {
        return issues.create(body);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(VisitFeature.WRITE_ISSUES)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updateVisitIssue",
            summary = "Changes an open issue, or hands it to another level's office (JSON Merge Patch)",
            description = FOLLOWS + "once it is answered.")
    public VisitIssueDetail update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<VisitIssueUpdate> patch) {
        return issues.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(VisitFeature.WRITE_ISSUES)
    @Operation(
            operationId = "deleteVisitIssue",
            summary = "Removes an open issue that is none",
            description = FOLLOWS + "once it is answered.")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        issues.delete(id, ifMatch);
    }

    @POST
    @Path("/{id}/answer")
    @PermissionsAllowed(VisitFeature.ANSWER_ISSUES)
    @Operation(
            operationId = "answerVisitIssue",
            summary = "Answers an open issue",
            description =
                    "By the office to which it goes, the town's or the county's, or one above it; 403 OUT_OF_SCOPE"
                            + " naming the area by another. 409 WRONG_STATE unless it is open.")
    public VisitIssueDetail answer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid VisitIssueAnswer body) {
        return issues.take(id, Action.ANSWER, body.answer(), ifMatch);
    }

    @POST
    @Path("/{id}/close")
    @PermissionsAllowed(VisitFeature.WRITE_ISSUES)
    @Operation(
            operationId = "closeVisitIssue",
            summary = "Closes an issue whose answer will do",
            description = FOLLOWS + "unless it is answered.")
    public VisitIssueDetail close(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid VisitIssueNote body) {
        return issues.take(id, Action.CLOSE, body == null ? null : body.note(), ifMatch);
    }

    @POST
    @Path("/{id}/reopen")
    @PermissionsAllowed(VisitFeature.WRITE_ISSUES)
    @Operation(
            operationId = "reopenVisitIssue",
            summary = "Opens an issue again whose answer will not do, with a reason",
            description = FOLLOWS + "while it is open.")
    public VisitIssueDetail reopen(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid VisitIssueReason body) {
        return issues.take(id, Action.REOPEN, body.reason(), ifMatch);
    }
}

package org.zhucun.fieldwork.deed;

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

@Path("/deeds")
@Tag(name = "deeds", description = "Good deeds that teams do for their villages")
public class DeedResource {

    private static final String SORTS = "sort: -doneOn (default), village, title.";

    private static final String DECIDES = "By the town's office or one above it. 409 WRONG_STATE in another state.";

    private static final String WRITES =
            " By an office, or by the cadre who wrote it: for a colleague's 403 OTHER_CADRE.";

    private final DeedService deeds;
    private final DeedBulk bulk;
    private final Exports exports;

    DeedResource(DeedService deeds, DeedBulk bulk, Exports exports) {
        this.deeds = deeds;
        this.bulk = bulk;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(DeedFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(operationId = "listDeeds", summary = "Deeds for villages inside the caller's area", description = SORTS)
    public RestResponse<Page<DeedSummary>> list(@BeanParam DeedFilter filter, @BeanParam PageParams page) {
        return exports.answer(deeds.list(filter), page);
    }

    @GET
    @Path("/duplicates")
    @PermissionsAllowed(DeedFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listDeedDuplicates",
            summary = "What is likely the same as a deed that is about to be written",
            description =
                    "Deeds for the village, of a near day, with a like title; village, on and title are required. "
                            + SORTS)
    public RestResponse<Page<DeedSummary>> duplicates(@BeanParam DeedLikeness deed, @BeanParam PageParams page) {
        return exports.answer(deeds.duplicates(deed), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(DeedFeature.READ)
    @Operation(operationId = "getDeed", summary = "One deed with its note, its funds and its history")
    public DeedDetail get(@PathParam("id") UUID id) {
        return deeds.get(id);
    }

    @POST
    @PermissionsAllowed(DeedFeature.WRITE)
    @Operation(
            operationId = "createDeed",
            summary = "Writes down a deed",
            description =
                    "By an office, or by a cadre of its own village; 403 NO_CADRE by an account of no cadre. 409 DUPLICATE"
                            + " when the village has one of that day and title; 422 UNKNOWN_VILLAGE; NOT_AFTER today;"
                            + " NOT_POSTED_ON or NOT_AT_WORK_ON when one who took part was not on post that day inside the caller's area; 403"
                            + " when the village is outside it.")
    public DeedDetail create(@NotNull @Valid DeedCreate body) {
        return deeds.create(body);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(DeedFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updateDeed",
            summary = "Changes a deed that is not verified (JSON Merge Patch)",
            description = "The correction of one that was returned hands it in again." + WRITES
                    + " 409 WRONG_STATE once it is verified; 409 and 422 as for a new one.")
    public DeedDetail update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<DeedUpdate> patch) {
        return deeds.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(DeedFeature.WRITE)
    @Operation(
            operationId = "deleteDeed",
            summary = "Removes a deed that was not done",
            description = "409 WRONG_STATE once it is verified." + WRITES)
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        deeds.delete(id, ifMatch);
    }

    @POST
    @Path("/transitions")
    @PermissionsAllowed(DeedFeature.VERIFY)
    @Operation(
            operationId = "transitionDeeds",
            summary = "Takes one decision on many deeds, all or none",
            description =
                    "When any cannot take the step, nothing moves: 409 TRANSITION_REFUSED with the member refusals, an"
                            + " array of {id, title, code, detail}; codes NOT_FOUND, STALE, WRONG_STATE. By the town's office or one"
                            + " above it.")
    public DeedsMoved transitions(@NotNull @Valid DeedsMove body) {
        return bulk.take(body);
    }

    @POST
    @Path("/{id}/verify")
    @PermissionsAllowed(DeedFeature.VERIFY)
    @Operation(operationId = "verifyDeed", summary = "Verifies a deed: from now on it counts", description = DECIDES)
    public DeedDetail verify(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid DeedNote body) {
        return deeds.take(id, Action.VERIFY, body == null ? null : body.note(), ifMatch);
    }

    @POST
    @Path("/{id}/return")
    @PermissionsAllowed(DeedFeature.VERIFY)
    @Operation(operationId = "returnDeed", summary = "Sends a deed back with a reason", description = DECIDES)
    public DeedDetail sendBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DeedReason body) {
        return deeds.take(id, Action.RETURN, body.reason(), ifMatch);
    }

    @POST
    @Path("/{id}/reopen")
    @PermissionsAllowed(DeedFeature.VERIFY)
    @Operation(
            operationId = "reopenDeed",
            summary = "Makes a deed that is verified or returned a draft again",
            description = DECIDES)
    public DeedDetail reopen(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DeedReason body) {
        return deeds.take(id, Action.REOPEN, body.reason(), ifMatch);
    }
}

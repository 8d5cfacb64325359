package org.zhucun.roster.posting;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.zhucun.roster.cadre.PostingSummary;

@Path("/postings")
@Tag(name = "postings", description = "Who is where from when to when")
public class PostingResource {

    private final PostingService postings;
    private final Exports exports;

    PostingResource(PostingService postings, Exports exports) {
        this.postings = postings;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(PostingFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listPostings",
            summary = "Postings in villages inside the caller's area",
            description = "sort: -postedOn (default), name, village.")
    public RestResponse<Page<PostingSummary>> list(@BeanParam PostingFilter filter, @BeanParam PageParams page) {
        return exports.answer(postings.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(PostingFeature.READ)
    @Operation(operationId = "getPosting", summary = "One posting")
    public PostingDetail get(@PathParam("id") UUID id) {
        return postings.get(id);
    }

    @POST
    @PermissionsAllowed(PostingFeature.WRITE)
    @Operation(
            operationId = "createPosting",
            summary = "Posts a cadre to a village",
            description =
                    "409 POSTING_OVERLAP when the cadre is posted in that time (to go elsewhere is moveCadre),"
                            + " SECOND_LEADER when the team has a leader then, TEAM_DISSOLVED when the village's team is; 422 with"
                            + " UNKNOWN_CADRE, UNKNOWN_VILLAGE or UNKNOWN_BATCH; 403 when the village is outside the caller's area.")
    public PostingDetail create(@NotNull @Valid PostingCreate body) {
        return postings.create(body);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(PostingFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updatePosting",
            summary = "Changes a posting that lasts (JSON Merge Patch)",
            description = "409 POSTING_ENDED once it has ended; POSTING_OVERLAP and SECOND_LEADER as when posting.")
    public PostingDetail update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<PostingUpdate> patch) {
        return postings.update(id, patch, ifMatch);
    }

    @POST
    @Path("/{id}/end")
    @PermissionsAllowed(PostingFeature.WRITE)
    @Operation(
            operationId = "endPosting",
            summary = "Ends a posting; it stays as history",
            description = "409 POSTING_ENDED when it has ended; 422 DATE_ORDER when the last day is before the first.")
    public PostingDetail end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PostingEnd body) {
        return postings.end(id, body, ifMatch);
    }
}

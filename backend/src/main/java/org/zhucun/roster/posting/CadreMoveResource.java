package org.zhucun.roster.posting;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The move of a cadre, which is a matter of two postings. */
@Path("/cadres/{id}/move")
@Tag(name = "cadres")
public class CadreMoveResource {

    private final PostingService postings;

    CadreMoveResource(PostingService postings) {
        this.postings = postings;
    }

    @POST
    @PermissionsAllowed(PostingFeature.WRITE)
    @Operation(
            operationId = "moveCadre",
            summary = "Ends the cadre's posting the day before and begins the next, both or neither",
            description = "If-Match is the cadre's. Answers the new posting. 409 NOT_POSTED when no posting lasts,"
                    + " SECOND_LEADER or TEAM_DISSOLVED as when posting; 422 AFTER when the first day is not after that of"
                    + " the old posting; 403 when the next village is outside the caller's area.")
    public RestResponse<PostingDetail> move(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CadreMove body,
            @Context UriInfo uri) {
        PostingDetail posting = postings.move(id, body, ifMatch);
        return RestResponse.ResponseBuilder.ok(posting)
                .location(uri.getBaseUriBuilder()
                        .path(PostingResource.class)
                        .path(posting.id().toString())
                        .build())
                .build();
    }
}

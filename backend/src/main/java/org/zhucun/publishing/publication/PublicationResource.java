package org.zhucun.publishing.publication;

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

@Path("/publications")
@Tag(name = "publications", description = "Publicity material that offices have printed")
public class PublicationResource {

    private final PublicationService publications;
    private final Exports exports;

    PublicationResource(PublicationService publications, Exports exports) {
        this.publications = publications;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(PublicationFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listPublications",
            summary = "Publicity material of offices inside the caller's area",
            description = "sort: -printedOn (default), area, copies, title.")
    public RestResponse<Page<PublicationSummary>> list(
            @BeanParam PublicationFilter filter, @BeanParam PageParams page) {
        return exports.answer(publications.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(PublicationFeature.READ)
    @Operation(operationId = "getPublication", summary = "One piece of publicity material")
    public PublicationSummary get(@PathParam("id") UUID id) {
        return publications.get(id);
    }

    @POST
    @PermissionsAllowed(PublicationFeature.WRITE)
    @Operation(
            operationId = "createPublication",
            summary = "Records publicity material that was printed",
            description =
                    "422 UNKNOWN_AREA; 409 DUPLICATE when the office has recorded the title of that day; 403 when the office is"
                            + " outside the caller's area.")
    public PublicationSummary create(@NotNull @Valid PublicationCreate body) {
        return publications.create(body);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(PublicationFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(operationId = "updatePublication", summary = "Changes publicity material (JSON Merge Patch)")
    public PublicationSummary update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<PublicationUpdate> patch) {
        return publications.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(PublicationFeature.WRITE)
    @Operation(operationId = "deletePublication", summary = "Removes publicity material that was not printed")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        publications.delete(id, ifMatch);
    }
}

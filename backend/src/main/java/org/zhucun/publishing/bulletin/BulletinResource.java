package org.zhucun.publishing.bulletin;

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

@Path("/bulletins")
@Tag(name = "bulletins", description = "Bulletins that offices issue")
public class BulletinResource {

    private final BulletinService bulletins;
    private final Exports exports;

    BulletinResource(BulletinService bulletins, Exports exports) {
        this.bulletins = bulletins;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(BulletinFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listBulletins",
            summary = "Bulletins of offices inside the caller's area",
            description = "sort: -issuedOn (default), area, number, title.")
    public RestResponse<Page<BulletinSummary>> list(@BeanParam BulletinFilter filter, @BeanParam PageParams page) {
        return exports.answer(bulletins.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(BulletinFeature.READ)
    @Operation(operationId = "getBulletin", summary = "One bulletin with its text")
    public BulletinDetail get(@PathParam("id") UUID id) {
        return bulletins.get(id);
    }

    @POST
    @PermissionsAllowed(BulletinFeature.WRITE)
    @Operation(
            operationId = "createBulletin",
            summary = "Issues a bulletin; it gets the next number of its office and year",
            description = "422 UNKNOWN_AREA; NOT_ABOVE when adoptedBy is not above the office; 403 when the office is"
                    + " outside the caller's area.")
    public BulletinDetail create(@NotNull @Valid BulletinCreate body) {
        return bulletins.create(body);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(BulletinFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(operationId = "updateBulletin", summary = "Changes a bulletin (JSON Merge Patch)")
    public BulletinDetail update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<BulletinUpdate> patch) {
        return bulletins.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(BulletinFeature.WRITE)
    @Operation(operationId = "deleteBulletin", summary = "Removes a bulletin that was not issued")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        bulletins.delete(id, ifMatch);
    }
}

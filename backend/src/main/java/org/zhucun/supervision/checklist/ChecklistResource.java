package org.zhucun.supervision.checklist;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

@Path("/checklists")
@Tag(name = "checklists", description = "What is asked on the spot, by kind of inspection")
public class ChecklistResource {

    private static final String KEEPERS = "For offices of a city or above; others get 403 OUT_OF_SCOPE. ";

    private final ChecklistService checklists;
    private final Exports exports;

    ChecklistResource(ChecklistService checklists, Exports exports) {
        this.checklists = checklists;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(ChecklistFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listChecklists",
            summary = "What is asked on the spot, by kind of inspection",
            description = "sort: createdAt (default, the order in which they are asked), nameZh.")
    public RestResponse<Page<ChecklistSummary>> list(@BeanParam PageParams page) {
        return exports.answer(checklists.list(), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(ChecklistFeature.READ)
    @Operation(operationId = "getChecklist", summary = "One checklist with everything that is asked")
    public ChecklistDetail get(@PathParam("id") UUID id) {
        return checklists.get(id);
    }

    @POST
    @PermissionsAllowed(ChecklistFeature.WRITE)
    @Operation(
            operationId = "createChecklist",
            summary = "Adds a checklist",
            description = KEEPERS + "409 DUPLICATE for a Chinese name that there is already.")
    public ChecklistDetail create(@NotNull @Valid ChecklistEntry body) {
        return checklists.create(body);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(ChecklistFeature.WRITE)
    @Operation(
            operationId = "updateChecklist",
            summary = "Replaces a checklist as a whole",
            description = KEEPERS + "What was answered before keeps the words that were asked then.")
    public ChecklistDetail update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ChecklistEntry body) {
        return checklists.update(id, body, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(ChecklistFeature.WRITE)
    @Operation(
            operationId = "deleteChecklist",
            summary = "Removes a checklist",
            description = KEEPERS + "What was answered stays.")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        checklists.delete(id, ifMatch);
    }
}

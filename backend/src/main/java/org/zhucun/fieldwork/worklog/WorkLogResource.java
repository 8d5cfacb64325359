package org.zhucun.fieldwork.worklog;

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

@Path("/work-logs")
@Tag(name = "work-logs", description = "What teams did, day by day; never counted by person")
public class WorkLogResource {

    private static final String WRITES =
            "By an office, or by the cadre who wrote it: for a colleague's 403 OTHER_CADRE.";

    private final WorkLogService logs;
    private final Exports exports;

    WorkLogResource(WorkLogService logs, Exports exports) {
        this.logs = logs;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(WorkLogFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listWorkLogs",
            summary = "Work logs of villages inside the caller's area",
            description = "sort: -workedOn (default), village.")
    public RestResponse<Page<WorkLogSummary>> list(@BeanParam WorkLogFilter filter, @BeanParam PageParams page) {
        return exports.answer(logs.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(WorkLogFeature.READ)
    @Operation(operationId = "getWorkLog", summary = "One work log")
    public WorkLogSummary get(@PathParam("id") UUID id) {
        return logs.get(id);
    }

    @POST
    @PermissionsAllowed(WorkLogFeature.WRITE)
    @Operation(
            operationId = "createWorkLog",
            summary = "Writes a work log",
            description =
                    "By an office, or by a cadre of its own village; 403 NO_CADRE by an account of no cadre. 409 DUPLICATE"
                            + " when the village has the same of that day; 422 UNKNOWN_VILLAGE; NOT_AFTER today;"
                            + " NOT_POSTED_ON when one who took part was not on post that day inside the caller's area;"
                            + " 403 when the village is outside it.")
    public WorkLogSummary create(@NotNull @Valid WorkLogCreate body) {
        return logs.create(body);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(WorkLogFeature.WRITE)
    @Consumes(MergePatch.MEDIA_TYPES)
    @Operation(
            operationId = "updateWorkLog",
            summary = "Changes a work log (JSON Merge Patch)",
            description = WRITES + " 409 and 422 as for a new one.")
    public WorkLogSummary update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Patch<WorkLogUpdate> patch) {
        return logs.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(WorkLogFeature.WRITE)
    @Operation(operationId = "deleteWorkLog", summary = "Removes a work log", description = WRITES)
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        logs.delete(id, ifMatch);
    }
}

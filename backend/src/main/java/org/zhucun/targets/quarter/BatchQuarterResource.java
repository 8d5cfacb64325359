package org.zhucun.targets.quarter;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.kernel.export.ExportFormat;
import org.zhucun.kernel.export.Exports;
import org.zhucun.kernel.page.Page;
import org.zhucun.kernel.page.PageParams;
import org.zhucun.targets.TargetFeature;

/** The quarters of a batch, for which its villages report. */
@Path("/batches/{id}/quarters")
@Tag(name = "batches")
public class BatchQuarterResource {

    private final BatchQuarters quarters;
    private final Exports exports;

    BatchQuarterResource(BatchQuarters quarters, Exports exports) {
        this.quarters = quarters;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(TargetFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listBatchQuarters",
            summary = "The quarters of a batch that can be reported",
            description =
                    "The first is the one before the batch begins: the baseline. A quarter opens on its first day."
                            + " sort: quarter (default).")
    public RestResponse<Page<BatchQuarter>> list(@PathParam("id") UUID id, @BeanParam PageParams page) {
        return exports.answer(quarters.list(id), page);
    }
}

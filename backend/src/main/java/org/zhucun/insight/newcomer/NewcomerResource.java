package org.zhucun.insight.newcomer;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.kernel.export.ExportFormat;
import org.zhucun.kernel.export.Exports;
import org.zhucun.kernel.page.Page;
import org.zhucun.kernel.page.PageParams;

@Path("/newcomers")
@Tag(name = "newcomers", description = "Cadres on post who need to be looked after")
public class NewcomerResource {

    private final NewcomerService newcomers;
    private final Exports exports;

    NewcomerResource(NewcomerService newcomers, Exports exports) {
        this.newcomers = newcomers;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(NewcomerFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listNewcomers",
            summary = "Cadres on post inside the caller's area who are new, untrained or without a guide",
            description =
                    "RECENT: on post for fewer days than asked for. UNTRAINED: as many as the list of untrained cadres"
                            + " has. UNGUIDED: the town has no liaison group in the batch of the posting, or its head has left the town."
                            + " A cadre is told of itself only. What to read first are documents of the kinds POLICY and HANDBOOK."
                            + " sort: -postedOn,village (default), name, unit.")
    public RestResponse<Page<Newcomer>> list(@BeanParam NewcomerFilter filter, @BeanParam PageParams page) {
        return exports.answer(newcomers.list(filter), page);
    }
}

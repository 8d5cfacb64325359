package org.zhucun.benefits.sheet;

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

@Path("/subsidy-lines")
@Tag(name = "subsidy-sheets")
public class SubsidyLineResource {

    private final SubsidyLines lines;
    private final Exports exports;

    SubsidyLineResource(SubsidyLines lines, Exports exports) {
        this.lines = lines;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(SubsidySheetFeature.READ_LINES)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listSubsidyLines",
            summary = "What cadres of villages inside the caller's area are paid; a cadre sees its own, once approved",
            description = "sort: -month (default, then by village), village, name, unit, amount.")
    public RestResponse<Page<SubsidyLine>> list(@BeanParam SubsidyLineFilter filter, @BeanParam PageParams page) {
        return exports.answer(lines.list(filter), page);
    }
}

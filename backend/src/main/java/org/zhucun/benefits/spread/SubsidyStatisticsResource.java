package org.zhucun.benefits.spread;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.benefits.sheet.SubsidySheetFeature;
import org.zhucun.kernel.export.ExportFormat;
import org.zhucun.kernel.export.Exports;
import org.zhucun.kernel.page.Page;
import org.zhucun.kernel.page.PageParams;

@Path("/statistics/subsidies")
@Tag(name = "statistics")
public class SubsidyStatisticsResource {

    private final SpreadQueries spreads;
    private final Exports exports;

    SubsidyStatisticsResource(SpreadQueries spreads, Exports exports) {
        this.spreads = spreads;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(SubsidySheetFeature.READ)
    @Operation(
            operationId = "getSubsidySpread",
            summary = "How far the subsidies of a month lie apart, in an area and between the levels that send",
            description =
                    "Of each cadre what submitted and approved sheets hold for the month, differences in later sheets"
                            + " included, and what is paid once to each left out. outliers is as many as"
                            + " /statistics/subsidies/outliers lists with the same area and month.")
    public SubsidySpread spread(@BeanParam SpreadFilter filter) {
        return spreads.of(filter);
    }

    @GET
    @Path("/outliers")
    @PermissionsAllowed(SubsidySheetFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listSubsidyOutliers",
            summary = "Cadres whose subsidy of a month is more than twice or less than half the median of their town",
            description = "sort: village (default), name, unit, amount, beyond.")
    public RestResponse<Page<Outlier>> outliers(@BeanParam OutlierFilter filter, @BeanParam PageParams page) {
        return exports.answer(spreads.outliers(filter), page);
    }
}

package org.zhucun.insight.figure;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhucun.insight.statistics.StatisticsFeature;

@Path("/figures")
@Tag(name = "statistics")
@Produces(MediaType.APPLICATION_JSON)
public class FigureResource {

    private final OverviewService overviews;

    FigureResource(OverviewService overviews) {
        this.overviews = overviews;
    }

    @GET
    @PermissionsAllowed(StatisticsFeature.READ)
    @Operation(
            operationId = "listFigures",
            summary = "All figures of the report with their units and definitions",
            description = "In the order of the report.")
    public List<FigureDefinition> list() {
        return overviews.definitions().toList();
    }
}

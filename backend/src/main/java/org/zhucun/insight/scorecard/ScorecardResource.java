package org.zhucun.insight.scorecard;

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

@Path("/units/scorecards")
@Tag(name = "units")
public class ScorecardResource {

    private final ScorecardService scorecards;
    private final Exports exports;

    ScorecardResource(ScorecardService scorecards, Exports exports) {
        this.scorecards = scorecards;
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed(ScorecardFeature.READ)
    @Produces(ExportFormat.LIST_TYPES)
    @Operation(
            operationId = "listUnitScorecards",
            summary = "What units do, of all that have a cadre on post or lead a team inside the caller's area",
            description =
                    "Each count is as many as its list has with the same unit, from and to: teams and undersized, that"
                            + " of teams as of the last day; leaderVisits, welfare records of kind LEADER_VISIT; unvisited, welfare"
                            + " gaps of that kind; deeds; funds; exceptions, with state OPEN and holds true; openFindings, findings with"
                            + " ownerUnit and state OPEN. sort: name (default), level, cadres, teams, undersized, unvisited.")
    public RestResponse<Page<UnitScorecard>> list(@BeanParam ScorecardFilter filter, @BeanParam PageParams page) {
        return exports.answer(scorecards.list(filter), page);
    }
}

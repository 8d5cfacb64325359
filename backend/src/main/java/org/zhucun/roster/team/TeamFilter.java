package org.zhucun.roster.team;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Filters of the list of teams. */
public class TeamFilter {

    @QueryParam("area")
    @Parameter(description = "Division or village code: teams of the villages inside it", example = "441481")
    public String area;

    @QueryParam("asOf")
    @Parameter(
            description = "The day that members and leader are told for; today when absent. When given without status,"
                    + " the teams that are there on the day",
            example = "2005-03-10")
    public LocalDate asOf;

    @QueryParam("status")
    @Parameter(description = "There on the day, or dissolved before it")
    public TeamStatus status;

    @QueryParam("batch")
    @Parameter(description = "Id of the batch")
    public UUID batch;

    @QueryParam("village")
    @Parameter(description = "Village code", example = "441481107217")
    public String village;

    @QueryParam("unit")
    @Parameter(description = "Id of the unit that leads the team")
    public UUID unit;

    @QueryParam("withoutLeader")
    @Parameter(description = "true: teams that have no leader on the day; false: those that have one")
    public Boolean withoutLeader;

    @QueryParam("undersized")
    @Parameter(description = "true: teams of fewer than 3 members on the day; false: the others")
    public Boolean undersized;

    @QueryParam("q")
    @Parameter(description = "Part of the name of the village or of the unit that leads", example = "蓝排")
    public String q;
}

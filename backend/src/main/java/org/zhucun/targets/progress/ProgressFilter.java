package org.zhucun.targets.progress;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.time.Quarter;
import org.zhucun.targets.TargetKind;

/** Filters of the list of progress. */
public class ProgressFilter {

    @QueryParam("area")
    @Parameter(description = "Division or village code: progress of the villages inside it", example = "441481")
    public String area;

    @QueryParam("village")
    @Parameter(description = "Village code", example = "441481107217")
    public String village;

    @QueryParam("batch")
    @Parameter(description = "Id of the batch; with a quarter, the one in force on its last day when absent")
    public UUID batch;

    @QueryParam("quarter")
    @Parameter(description = "The quarter; together with met or behind, the quarter up to which they are judged")
    public Quarter quarter;

    @QueryParam("target")
    @Parameter(description = "Codes of targets such as G2, repeated for several")
    public List<String> target;

    @QueryParam("kind")
    @Parameter(description = "Goals or tasks")
    public TargetKind kind;

    @QueryParam("state")
    @Parameter(description = "States, repeated for several")
    public List<ProgressState> state;

    @QueryParam("met")
    @Parameter(
            description = "The latest verified report of each village and target up to the quarter (or of all), whose"
                    + " target is met or not; as many as the statistics of targets count")
    public Boolean met;

    @QueryParam("behind")
    @Parameter(
            description = "The latest verified report of each village and target up to the quarter (or of all), which"
                    + " falls short of the share expected by then or not; as many as the statistics of targets count")
    public Boolean behind;

    @QueryParam("computed")
    @Parameter(description = "What the system computes, or what the towns report")
    public Boolean computed;
}

package org.zhucun.insight.scorecard;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.roster.area.Level;

/** Filters of the list of scorecards, and the last day that they count. */
public class ScorecardFilter {

    @QueryParam("area")
    @Parameter(description = "Division code: the units seated inside this area", example = "441481")
    public String area;

    @QueryParam("level")
    @Parameter(description = "Levels, repeated for several")
    public List<Level> level;

    @QueryParam("missing")
    @Parameter(description = "What is missing of them, repeated for several: units of which one of these is missing")
    public List<UnitLack> missing;

    @QueryParam("q")
    @Parameter(description = "Part of the name", example = "财政")
    public String q;

    @QueryParam("asOf")
    @Parameter(description = "The last day that counts; today when absent", example = "2005-03-10")
    public LocalDate asOf;

    Where narrow(Where seen) {
        seen.under("u.area_code", area).oneOf("u.level", level).search("u.search", q);
        return missing == null || missing.isEmpty()
                ? seen
                : seen.and(missing.stream().map(UnitLack::condition).collect(Collectors.joining(" or ", "(", ")")));
    }
}

package org.zhucun.insight.newcomer;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.unit.UnitSearch;

/** Filters of the list of newcomers. */
public class NewcomerFilter {

    @QueryParam("area")
    @Parameter(description = "Division or village code: those on post inside it", example = "441481")
    public String area;

    @QueryParam("asOf")
    @Parameter(description = "The day on which they are on post; today when absent", example = "2005-03-10")
    public LocalDate asOf;

    @QueryParam("days")
    @DefaultValue("30")
    @Parameter(description = "Who is on post for fewer days is new: 1 to 366", example = "30")
    public int days;

    @QueryParam("reason")
    @Parameter(description = "Why, repeated for several: those with one of these reasons; with any when absent")
    public List<NewcomerReason> reason;

    @QueryParam("dispatchLevel")
    @Parameter(description = "Levels of dispatch, repeated for several")
    public List<Level> dispatchLevel;

    @QueryParam("unit")
    @Parameter(description = "Id of the dispatching unit")
    public UUID unit;

    @QueryParam("q")
    @Parameter(description = "Part of the cadre's name, of its pinyin initials or of the unit's name", example = "lhm")
    public String q;

    Where narrow(Where seen) {
        List<NewcomerReason> reasons =
                reason == null || reason.isEmpty() ? Arrays.asList(NewcomerReason.values()) : reason;
        Where where = seen.under("p.village_code", area)
                .oneOf("cadre.dispatch_level", dispatchLevel)
                .equal("cadre.unit_id", unit)
                .and(reasons.stream().map(NewcomerReason::condition).collect(Collectors.joining(" or ", "(", ")")));
        return UnitSearch.search(where, "cadre.search", "cadre.unit_id", q);
    }
}

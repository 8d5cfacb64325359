package org.zhucun.liaison.liaison;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.roster.area.AreaKind;
import org.zhucun.roster.area.Level;

/** Filters of the list of counties and towns with those who keep contact with them, and the day it is asked for. */
public class LiaisonCoverageFilter {

    @QueryParam("area")
    @Parameter(description = "Division code: this area and everything inside it", example = "441481")
    public String area;

    @QueryParam("level")
    @Parameter(description = "COUNTY or TOWN, repeated for both")
    public List<Level> level;

    @QueryParam("kind")
    @Parameter(description = "Town or street, among areas of town level")
    public AreaKind kind;

    @QueryParam("covered")
    @Parameter(description = "Whether any leader keeps contact with it")
    public Boolean covered;

    @QueryParam("q")
    @Parameter(description = "Part of the name of the county or town", example = "永和")
    public String q;

    @QueryParam("asOf")
    @Parameter(description = "The day asked for; today when absent", example = "2005-03-10")
    public LocalDate asOf;

    Where narrow(Where seen) {
        Where where = seen.and("length(l.area_code) in (6, 9)").under("l.area_code", area);
        if (level != null && !level.isEmpty()) {
            where.and(
                    "length(l.area_code) = any(?)",
                    level.stream().map(Level::codeLength).toList());
        }
        return where.equal("l.kind", kind)
                .onlyIf(covered, "exists (select" + LiaisonCoverages.LASTING + ")")
                .search("l.search", q);
    }
}

package org.zhucun.supervision.finding;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.Scope;
import org.zhucun.supervision.FindingCategory;
import org.zhucun.supervision.FindingSeverity;
import org.zhucun.supervision.FindingSql;
import org.zhucun.supervision.FindingState;

/** Filters of the list of findings. */
public class FindingFilter {

    @QueryParam("area")
    @Parameter(description = "Division or village code: findings in the villages inside it", example = "441481")
    public String area;

    @QueryParam("village")
    @Parameter(description = "Village code", example = "441481107217")
    public String village;

    @QueryParam("inspection")
    @Parameter(description = "Id of the inspection")
    public UUID inspection;

    @QueryParam("state")
    @Parameter(description = "States, repeated for several")
    public List<FindingState> state;

    @QueryParam("overdue")
    @Parameter(description = "Open with their day passed, or all others")
    public Boolean overdue;

    @QueryParam("recurrent")
    @Parameter(description = "Those whose village had one of the category before, or the first ones")
    public Boolean recurrent;

    @QueryParam("severity")
    @Parameter(description = "Severities, repeated for several")
    public List<FindingSeverity> severity;

    @QueryParam("category")
    @Parameter(description = "Categories, repeated for several")
    public List<FindingCategory> category;

    @QueryParam("owner")
    @Parameter(description = "Code of the area whose office has to put it right", example = "441481107")
    public String owner;

    @QueryParam("ownerUnit")
    @Parameter(description = "Id of the dispatching unit that has to put it right")
    public UUID ownerUnit;

    @QueryParam("from")
    @Parameter(description = "Found on this day or later", example = "2005-01-10")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Found on this day or before", example = "2005-03-10")
    public LocalDate to;

    @QueryParam("dueFrom")
    @Parameter(description = "Due on this day or later", example = "2005-03-01")
    public LocalDate dueFrom;

    @QueryParam("dueTo")
    @Parameter(description = "Due on this day or before", example = "2005-03-31")
    public LocalDate dueTo;

    @QueryParam("q")
    @Parameter(description = "Part of the text", example = "日志")
    public String q;

    /** @param seen the findings that there are for the caller */
    Where conditions(Where seen) {
        return seen.under("f.village_code", area)
                .equal("f.village_code", village)
                .equal("f.inspection_id", inspection)
                .oneOf("f.state", state)
                .onlyIf(overdue, FindingSql.OVERDUE)
                .onlyIf(recurrent, FindingSql.RECURRENT)
                .oneOf("f.severity", severity)
                .oneOf("f.category", category)
                .equal("f.owner_area_code", owner)
                .equal("f.owner_unit_id", ownerUnit)
                .between("f.found_on", from, to)
                .between("f.due_on", dueFrom, dueTo)
                .search("f.search", q);
    }

    /** Whether few are left, so that finding them first and sorting them is cheaper than walking an index. */
    boolean isSelective(Scope scope) {
        return village != null || inspection != null || scope.isNarrow(area);
    }
}

package org.zhucun.accountability.dutyexception;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Month;
import org.zhucun.platform.access.Scope;

/** Filters of the list of exceptions. */
public class DutyExceptionFilter {

    @QueryParam("area")
    @Parameter(description = "Division or village code: exceptions in villages inside it", example = "441481")
    public String area;

    @QueryParam("month")
    @Parameter(description = "The month")
    public Month month;

    @QueryParam("state")
    @Parameter(description = "States, repeated for several")
    public List<DutyExceptionState> state;

    @QueryParam("rule")
    @Parameter(description = "Rules, repeated for several: exceptions that break any of them")
    public List<DutyExceptionRule> rule;

    @QueryParam("holds")
    @Parameter(description = "Whether the records still say so")
    public Boolean holds;

    @QueryParam("cadre")
    @Parameter(description = "Id of the cadre")
    public UUID cadre;

    @QueryParam("unit")
    @Parameter(description = "Id of the unit that sends the cadre")
    public UUID unit;

    @QueryParam("village")
    @Parameter(description = "Village code", example = "441481107217")
    public String village;

    @QueryParam("q")
    @Parameter(description = "Part of the cadre's name or of its pinyin initials", example = "lhm")
    public String q;

    Where conditions(Scope scope) {
        Where where = new Where()
                .inside("x.village_code", scope)
                .under("x.village_code", area)
                .equal("x.month", month == null ? null : month.toString())
                .oneOf("x.state", state)
                .equal("x.holds", holds)
                .equal("x.cadre_id", cadre)
                .equal("cadre.unit_id", unit)
                .equal("x.village_code", village)
                .search("cadre.search", q);
        return rule == null || rule.isEmpty() ? where : where.and("x.rules && ?", rule);
    }
}

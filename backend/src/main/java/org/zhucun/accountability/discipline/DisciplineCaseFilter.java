package org.zhucun.accountability.discipline;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.Scope;

/** Filters of the list of cases. */
public class DisciplineCaseFilter {

    @QueryParam("area")
    @Parameter(description = "Division or village code: cases in villages inside it", example = "441481")
    public String area;

    @QueryParam("rule")
    @Parameter(description = "Which of the five must-nots, repeated for several")
    public List<DisciplineRule> rule;

    @QueryParam("state")
    @Parameter(description = "Open or decided")
    public DisciplineState state;

    @QueryParam("cadre")
    @Parameter(description = "Id of the cadre")
    public UUID cadre;

    @QueryParam("from")
    @Parameter(description = "Breaches on this day or later", example = "2005-01-10")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Breaches on this day or earlier", example = "2005-03-10")
    public LocalDate to;

    @QueryParam("q")
    @Parameter(description = "Part of the cadre's name or of its pinyin initials", example = "lhm")
    public String q;

    Where conditions(Scope scope) {
        return new Where()
                .inside("d.village_code", scope)
                .under("d.village_code", area)
                .oneOf("d.rule", rule)
                .equal("d.state", state)
                .equal("d.cadre_id", cadre)
                .between("d.found_on", from, to)
                .search("cadre.search", q);
    }
}

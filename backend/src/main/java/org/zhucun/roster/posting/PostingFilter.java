package org.zhucun.roster.posting;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.OnDay;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.text.SearchText;
import org.zhucun.platform.access.Scope;
import org.zhucun.roster.PostingRole;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.unit.UnitSearch;

/** Filters of the list of postings. */
public class PostingFilter {

    @QueryParam("area")
    @Parameter(description = "Division or village code: postings in villages inside it", example = "441481")
    public String area;

    @QueryParam("asOf")
    @Parameter(
            description = "The day that the status is told for; today when absent. When given without status, the"
                    + " postings that last on the day",
            example = "2005-03-10")
    public LocalDate asOf;

    @QueryParam("status")
    @Parameter(description = "On the day: lasting, over, or not begun")
    public PostingStatus status;

    @QueryParam("dispatchLevel")
    @Parameter(description = "Levels of dispatch, repeated for several")
    public List<Level> dispatchLevel;

    @QueryParam("role")
    @Parameter(description = "Roles, repeated for several")
    public List<PostingRole> role;

    @QueryParam("batch")
    @Parameter(description = "Id of the batch")
    public UUID batch;

    @QueryParam("cadre")
    @Parameter(description = "Id of the cadre")
    public UUID cadre;

    @QueryParam("village")
    @Parameter(description = "Village code", example = "441481107217")
    public String village;

    @QueryParam("team")
    @Parameter(description = "Id of the team")
    public UUID team;

    @QueryParam("unit")
    @Parameter(description = "Id of the dispatching unit")
    public UUID unit;

    @QueryParam("q")
    @Parameter(description = "Part of the cadre's name, of its pinyin initials or of the unit's name", example = "lhm")
    public String q;

    Where conditions(Scope scope, LocalDate today) {
        Where where = new Where()
                .inside("p.village_code", scope)
                .under("p.village_code", area)
                .oneOf("p.role", role)
                .equal("p.batch_id", batch)
                .equal("p.cadre_id", cadre)
                .equal("p.village_code", village)
                .equal("p.team_id", team)
                .oneOf("cadre.dispatch_level", dispatchLevel)
                .equal("cadre.unit_id", unit);
        UnitSearch.search(where, "cadre.search", "cadre.unit_id", q);
        PostingStatus wanted = status == null && asOf != null ? PostingStatus.CURRENT : status;
        if (wanted == null) {
            return where;
        }
        OnDay period = OnDay.posting("p", asOf == null ? today : asOf);
        return where.and(
                switch (wanted) {
                    case CURRENT -> period.current();
                    case ENDED -> period.ended();
                    case FUTURE -> period.future();
                });
    }

    /** Whether few postings are left. */
    boolean isSelective(Scope scope) {
        return scope.isNarrow(area) || searches() || cadre != null || village != null || team != null;
    }

    /** Whether a condition looks at the cadre, and not only at the posting. */
    boolean looksAtCadre() {
        return searches() || dispatchLevel != null && !dispatchLevel.isEmpty();
    }

    private boolean searches() {
        return SearchText.pattern(q) != null || unit != null;
    }
}

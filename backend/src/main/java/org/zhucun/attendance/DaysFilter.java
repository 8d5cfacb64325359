package org.zhucun.attendance;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.OwnRecords;

/** Filters common to all lists of recorded days. */
public abstract class DaysFilter {

    @QueryParam("area")
    @Parameter(description = "Division or village code: records of villages inside it", example = "441481")
    public String area;

    @QueryParam("cadre")
    @Parameter(description = "Id of the cadre")
    public UUID cadre;

    @QueryParam("village")
    @Parameter(description = "Village code", example = "441481107217")
    public String village;

    @QueryParam("q")
    @Parameter(description = "Part of the cadre's name or of its pinyin initials", example = "lhm")
    public String q;

    /** The conditions of this, inside what the caller sees. */
    public Where where(OwnRecords own) {
        return AttendanceList.inside(own)
                .under("a.village_code", area)
                .equal("a.cadre_id", cadre)
                .equal("a.village_code", village)
                .search("cadre.search", q);
    }
}

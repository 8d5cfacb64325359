package org.zhucun.fieldwork.meeting;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.ledger.LedgerFilter;

/** Filters of the list of meetings. A village's meeting is inside the areas that the village is inside. */
public class MeetingFilter extends LedgerFilter {

    @QueryParam("level")
    @Parameter(description = "Levels of the office, repeated for several")
    public List<Level> level;

    @QueryParam("kind")
    @Parameter(description = "What they were for, repeated for several")
    public List<MeetingKind> kind;

    @QueryParam("village")
    @Parameter(description = "Village code", example = "441481107217")
    public String village;

    @QueryParam("ofVillage")
    @Parameter(description = "Whether it was a village's, and not that of an office itself")
    public Boolean ofVillage;

    @Override
    protected Where narrow(Where seen) {
        return seen.under(MeetingService.PLACE, area)
                .between("l.held_on", from, to)
                .search("l.search", q)
                .oneOf("l.level", level)
                .oneOf("l.kind", kind)
                .equal("l.village_code", village)
                .onlyIf(ofVillage, "l.village_code is not null");
    }
}

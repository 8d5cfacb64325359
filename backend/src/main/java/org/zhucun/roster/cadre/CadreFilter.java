package org.zhucun.roster.cadre;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.roster.PostingRole;
import org.zhucun.roster.area.Level;

/** Filters of the list of cadres. Role, village, team, batch and dates are those of the posting on the day. */
public class CadreFilter {

    @QueryParam("area")
    @Parameter(description = "Division or village code: cadres inside it", example = "441481")
    public String area;

    @QueryParam("asOf")
    @Parameter(
            description = "The day that status, place and posting are told for; today when absent",
            example = "2005-03-10")
    public LocalDate asOf;

    @QueryParam("status")
    @Parameter(description = "On post on the day or not, repeated for both")
    public List<CadreStatus> status;

    @QueryParam("dispatchLevel")
    @Parameter(description = "Levels of dispatch, repeated for several")
    public List<Level> dispatchLevel;

    @QueryParam("role")
    @Parameter(description = "Roles in the village, repeated for several")
    public List<PostingRole> role;

    @QueryParam("unit")
    @Parameter(description = "Id of the dispatching unit")
    public UUID unit;

    @QueryParam("village")
    @Parameter(description = "Village code: cadres on post in it", example = "441481107217")
    public String village;

    @QueryParam("team")
    @Parameter(description = "Id of the team")
    public UUID team;

    @QueryParam("batch")
    @Parameter(description = "Id of the batch")
    public UUID batch;

    @QueryParam("gender")
    public Gender gender;

    @QueryParam("politicalStatus")
    @Parameter(description = "Political statuses, repeated for several")
    public List<PoliticalStatus> politicalStatus;

    @QueryParam("education")
    @Parameter(description = "Educations, repeated for several")
    public List<Education> education;

    @QueryParam("postedFrom")
    @Parameter(description = "Posted on this day or later", example = "2005-01-01")
    public LocalDate postedFrom;

    @QueryParam("postedTo")
    @Parameter(description = "Posted on this day or earlier", example = "2005-01-31")
    public LocalDate postedTo;

    @QueryParam("q")
    @Parameter(description = "Part of the name, of its pinyin initials or of the unit's name", example = "lhm")
    public String q;

    /** Whether only cadres with a posting on the day can match. */
    boolean needsPosting() {
        return status != null && status.equals(List.of(CadreStatus.POSTED))
                || role != null && !role.isEmpty()
                || village != null
                || team != null
                || batch != null
                || postedFrom != null
                || postedTo != null;
    }

    boolean excludesPosted() {
        return status != null && !status.isEmpty() && !status.contains(CadreStatus.POSTED);
    }

    /** Whether a condition looks at the cadre itself, and not only at its posting. */
    boolean looksAtCadre() {
        return dispatchLevel != null && !dispatchLevel.isEmpty()
                || unit != null
                || gender != null
                || politicalStatus != null && !politicalStatus.isEmpty()
                || education != null && !education.isEmpty()
                || q != null;
    }
}

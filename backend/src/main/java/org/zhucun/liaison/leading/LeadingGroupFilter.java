package org.zhucun.liaison.leading;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.text.SearchText;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.ledger.LedgerFilter;

/** Filters of the list of leading groups; {@code q} looks at names, posts and offices. */
public class LeadingGroupFilter extends LedgerFilter {

    private static final String NAMED = "(l.search like ? or exists (select from leading_group_person n"
            + " where n.group_id = l.id and n.search like ?))";

    @QueryParam("ofArea")
    @Parameter(description = "Division code: of this area itself, and of none inside it", example = "441481")
    public String ofArea;

    @QueryParam("level")
    @Parameter(description = "Levels of the area, repeated for several")
    public List<Level> level;

    @QueryParam("asOf")
    @Parameter(description = "Those that there are on this day; of all days when absent", example = "2005-03-10")
    public LocalDate asOf;

    @Override
    protected Where narrow(Where seen) {
        Where where = seen.under("l.area_code", area)
                .equal("l.area_code", ofArea)
                .between("l.starts_on", from, to)
                .oneOf("l.level", level);
        if (asOf != null) {
            where.and(Where.literal(asOf) + " between l.starts_on and coalesce(l.ends_on, 'infinity')");
        }
        String pattern = SearchText.pattern(q);
        return pattern == null ? where : where.and(NAMED, pattern, pattern);
    }
}

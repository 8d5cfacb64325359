package org.zhucun.liaison.group;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.text.SearchText;
import org.zhucun.roster.ledger.LedgerFilter;

/** Filters of the list of liaison groups; {@code q} looks at the names of their town and of their three cadres. */
public class LiaisonGroupFilter extends LedgerFilter {

    private static final String NAMED =
            "(area.search like ? or head.search like ? or first_deputy.search like ? or second_deputy.search like ?)";

    @QueryParam("batch")
    @Parameter(description = "Id of the batch")
    public UUID batch;

    @QueryParam("cadre")
    @Parameter(description = "Id of a cadre: the groups of which it is head or deputy")
    public UUID cadre;

    @QueryParam("departed")
    @Parameter(description = "Whether one of the three is not on post in the town")
    public Boolean departed;

    @QueryParam("asOf")
    @Parameter(description = "The day on which they are on post or not; today when absent", example = "2005-03-10")
    public LocalDate asOf;

    @Override
    protected Where narrow(Where seen) {
        Where where = seen.under("l.area_code", area)
                .between("l.formed_on", from, to)
                .equal("l.batch_id", batch)
                .onlyIf(departed, LiaisonMembers.anyDeparted("l", ":asOf"));
        if (cadre != null) {
            where.and("? in (l.head_id, l.first_deputy_id, l.second_deputy_id)", cadre);
        }
        String pattern = SearchText.pattern(q);
        return pattern == null ? where : where.and(NAMED, pattern, pattern, pattern, pattern);
    }
}

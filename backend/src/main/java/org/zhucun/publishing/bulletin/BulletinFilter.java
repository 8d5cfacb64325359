package org.zhucun.publishing.bulletin;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.ledger.LedgerFilter;

/** Filters of the list of bulletins. */
public class BulletinFilter extends LedgerFilter {

    @QueryParam("year")
    @Parameter(description = "The year of issue", example = "2005")
    public Integer year;

    @QueryParam("level")
    @Parameter(description = "Levels of the office, repeated for several")
    public List<Level> level;

    @QueryParam("adopted")
    @Parameter(description = "Whether an office above took it up")
    public Boolean adopted;

    @QueryParam("adoptedBy")
    @Parameter(description = "Levels that took it up, repeated for several")
    public List<Level> adoptedBy;

    @Override
    protected Where narrow(Where seen) {
        return narrow(seen, "l.issued_on")
                .equal("l.year", year)
                .oneOf("l.level", level)
                .onlyIf(adopted, "l.adopted_by is not null")
                .oneOf("l.adopted_by", adoptedBy);
    }
}

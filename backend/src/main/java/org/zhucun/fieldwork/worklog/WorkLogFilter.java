package org.zhucun.fieldwork.worklog;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.roster.ledger.VillageLedgerFilter;

/** Filters of the list of work logs. Whose they are is none, or the list would count them by person. */
public class WorkLogFilter extends VillageLedgerFilter {

    @QueryParam("kind")
    @Parameter(description = "Kinds, repeated for several")
    public List<WorkLogKind> kind;

    @QueryParam("own")
    @Parameter(description = "Whether the cadre who asks took part")
    public Boolean own;

    @Override
    protected Where narrow(Where seen) {
        return narrow(seen, "l.worked_on").oneOf("l.kind", kind);
    }

    /** @param asking the cadre who asks; null when it is none */
    Where narrow(Where seen, UUID asking) {
        return narrow(seen)
                .onlyIf(
                        own,
                        asking == null
                                ? "false"
                                : "exists (select from work_log_part p where p.work_log_id = l.id and p.cadre_id = "
                                        + Where.literal(asking) + ")");
    }
}

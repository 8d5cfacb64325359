package org.zhucun.fieldwork.training;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.ledger.LedgerFilter;

/** Filters of the list of trainings. */
public class TrainingFilter extends LedgerFilter {

    @QueryParam("level")
    @Parameter(description = "Levels of the office, repeated for several")
    public List<Level> level;

    @QueryParam("kind")
    @Parameter(description = "What they were for, repeated for several")
    public List<TrainingKind> kind;

    @QueryParam("topic")
    @Parameter(description = "What was taught: one of these, repeated for several")
    public List<TrainingTopic> topic;

    @QueryParam("cadre")
    @Parameter(description = "Id of a cadre of the caller's area who took part")
    public UUID cadre;

    @Override
    protected Where narrow(Where seen) {
        Where where = narrow(seen, "l.held_on").oneOf("l.level", level).oneOf("l.kind", kind);
        if (topic != null && !topic.isEmpty()) {
            where.and("l.topics && ?", topic.stream().map(Enum::name).toList());
        }
        if (cadre != null) {
            where.and("exists (select" + TrainingService.PARTICIPANTS + " and c.id = ?)", cadre);
        }
        return where;
    }
}

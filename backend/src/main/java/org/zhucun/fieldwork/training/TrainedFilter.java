package org.zhucun.fieldwork.training;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.roster.area.Level;

/** Filters of the list of cadres who have been trained. */
public class TrainedFilter extends ParticipantFilter {

    private static final String TOOK_PART = "exists (select from training_participant tp join training tr"
            + " on tr.id = tp.training_id%s and tp.cadre_id = f.cadre_id)";

    @QueryParam("from")
    @Parameter(
            description = "The first day of first trainings; with level, of the trainings of offices of these levels",
            example = "2005-01-01")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "The last day of them", example = "2005-03-10")
    public LocalDate to;

    @QueryParam("level")
    @Parameter(
            description = "Levels of offices, repeated for several: cadres who took part in a training of one of them,"
                    + " whether it was the first or not")
    public List<Level> level;

    /** Narrows first trainings {@code f} that the caller sees. */
    Where narrow(Where seen) {
        if (level == null || level.isEmpty()) {
            seen.between("f.held_on", from, to);
        } else {
            Where trainings = new Where().oneOf("tr.level", level).between("tr.held_on", from, to);
            seen.and(TOOK_PART.formatted(trainings.sql()));
        }
        return narrow(seen, "f.place_code");
    }
}

package org.zhucun.attendance.duty;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.time.Month;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.area.AreaRef;

/** A town's month: a row for each cadre posted there. */
public record DutySheet(
        @NotNull AreaRef town,
        @NotNull Month month,

        @NotNull
        @Schema(description = "What a step has to name in If-Match; 0 while nothing is entered", examples = "2")
        Integer version,

        @Schema(description = "Null while nothing is entered")
        DutyState state,

        @NotNull @Schema(description = "By village, role and name; of a submitted sheet, those that were submitted")
        List<DutyRow> rows,

        @NotNull DutyTotals totals,

        @Schema(description = "When it was last submitted; null of a draft")
        Instant submittedAt,

        @NotNull @Schema(description = "Its steps so far, oldest first")
        List<DutyTransition> history,

        @Schema(description = "When it was begun; null before")
        Instant createdAt,

        @Schema(description = "When it last changed; null before it is begun")
        Instant updatedAt,

        @NotNull @Schema(description = "What the caller may do now")
        List<Action> actions)
        implements Tagged {

    @Override
    public Object id() {
        return town.code();
    }
}

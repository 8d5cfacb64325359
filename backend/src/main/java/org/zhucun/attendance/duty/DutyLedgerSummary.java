package org.zhucun.attendance.duty;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.time.Month;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.area.AreaRef;

/** A town's month in a list. */
public record DutyLedgerSummary(
        @NotNull AreaRef town,

        @NotNull
        @Schema(description = "What a step has to name in If-Match; 0 while nothing is entered", examples = "2")
        Integer version,

        @NotNull @Schema(description = "Name of the county", examples = "兴宁市")
        String county,

        @NotNull Month month,

        @Schema(description = "Null while nothing is entered")
        DutyState state,

        @NotNull @Schema(description = "Cadres posted in the town in the month", examples = "32")
        Integer cadres,

        @NotNull @Schema(description = "Rows that are entered", examples = "30")
        Integer entered,

        @NotNull @Schema(description = "Days posted", examples = "896")
        Integer postedDays,

        @NotNull @Schema(description = "Days in the village of the rows entered", examples = "820")
        Integer villageDays,

        @NotNull @Schema(description = "Days at meetings, of training and out for projects", examples = "46")
        Integer outingDays,

        @NotNull @Schema(description = "Days of leave", examples = "20")
        Integer leaveDays,

        @NotNull @Schema(description = "Days that nobody accounts for", examples = "10")
        Integer unexplainedDays,

        @Schema(description = "When it was last submitted; null of a draft")
        Instant submittedAt,

        @NotNull @Schema(description = "What the caller may do now")
        List<Action> actions)
        implements Tagged {

    @Override
    public Object id() {
        return town.code();
    }
}

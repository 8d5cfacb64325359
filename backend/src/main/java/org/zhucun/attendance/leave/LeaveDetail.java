package org.zhucun.attendance.leave;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.steps.Transition;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.village.VillageRef;

/** A leave with all that is known of it. */
public record LeaveDetail(
        @NotNull UUID id,
        @NotNull CadreRef cadre,

        @NotNull @Schema(description = "Where the cadre is posted on the first day")
        VillageRef village,

        @NotNull @Schema(description = "First day", examples = "2005-03-14")
        LocalDate startsOn,

        @NotNull @Schema(description = "Last day, which counts", examples = "2005-03-16")
        LocalDate endsOn,

        @NotNull @Schema(description = "How many days, up to an early return", examples = "3")
        Integer days,

        @Schema(description = "First day back when earlier than planned", examples = "2005-03-16")
        LocalDate returnedOn,

        @NotNull LeaveReason reason,
        @Schema(examples = "陪护住院家属") String note,
        @NotNull LeaveState state,

        @NotNull @Schema(description = "Whether the county decides, because it is longer than the town may approve")
        Boolean byCounty,

        @Schema(description = "What was said when it was approved, refused or cancelled")
        String decision,

        @Schema(description = "Display name of who did; null until then")
        String decidedBy,

        @Schema(description = "When; null until then") Instant decidedAt,

        @NotNull @Schema(description = "Its steps so far, oldest first")
        List<Transition> history,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,

        @NotNull @Schema(description = "What the caller may do now")
        List<Action> actions) {

    static LeaveDetail of(LeaveSummary leave, List<Transition> history, Instant updatedAt) {
        return new LeaveDetail(
                leave.id(),
                leave.cadre(),
                leave.village(),
                leave.startsOn(),
                leave.endsOn(),
                leave.days(),
                leave.returnedOn(),
                leave.reason(),
                leave.note(),
                leave.state(),
                leave.byCounty(),
                leave.decision(),
                leave.decidedBy(),
                leave.decidedAt(),
                history,
                leave.createdAt(),
                updatedAt,
                leave.actions());
    }
}

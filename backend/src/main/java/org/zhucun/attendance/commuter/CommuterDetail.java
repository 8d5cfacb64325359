package org.zhucun.attendance.commuter;

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

/** A commuter with all that is known. */
public record CommuterDetail(
        @NotNull UUID id,
        @NotNull CadreRef cadre,

        @NotNull @Schema(description = "Where the cadre is posted on the first day")
        VillageRef village,

        @NotNull @Schema(description = "First day", examples = "2005-03-14")
        LocalDate startsOn,

        @NotNull @Schema(description = "Last day, which counts", examples = "2005-12-31")
        LocalDate endsOn,

        @NotNull @Schema(examples = "家住本镇圩镇，离村 3 公里") String reason,

        @NotNull @Schema(description = "On which nights the cadre stays in the village", examples = "每周二、周四夜间值班")
        String nightDuty,

        @NotNull CommuterState state,

        @Schema(description = "What was said when it was approved or refused")
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

    static CommuterDetail of(CommuterSummary commuter, List<Transition> history, Instant updatedAt) {
        return new CommuterDetail(
                commuter.id(),
                commuter.cadre(),
                commuter.village(),
                commuter.startsOn(),
                commuter.endsOn(),
                commuter.reason(),
                commuter.nightDuty(),
                commuter.state(),
                commuter.decision(),
                commuter.decidedBy(),
                commuter.decidedAt(),
                history,
                commuter.createdAt(),
                updatedAt,
                commuter.actions());
    }
}

package org.zhucun.attendance.commuter;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.attendance.CadreDays;
import org.zhucun.kernel.sql.Row;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.village.VillageRef;

/** A commuter in the register. */
public record CommuterSummary(
        @NotNull UUID id,

        @NotNull @Schema(description = "What a step has to name in If-Match", examples = "0")
        Integer version,

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
        @NotNull Instant createdAt,

        @NotNull @Schema(description = "What the caller may do now")
        List<Action> actions) {

    static final String COLUMNS =
            "a.reason, a.night_duty, a.state, a.decision, a.decided_by, a.decided_at, a.version, a.created_at";

    static CommuterSummary of(Row row, List<Action> actions) {
        CadreDays commuter = CadreDays.of(row);
        return new CommuterSummary(
                commuter.id(),
                row.integer("version"),
                commuter.cadre(),
                commuter.village(),
                commuter.startsOn(),
                commuter.endsOn(),
                row.text("reason"),
                row.text("night_duty"),
                row.constant("state", CommuterState.class),
                row.text("decision"),
                row.text("decided_by"),
                row.instant("decided_at"),
                row.instant("created_at"),
                actions);
    }

    CadreDays whose() {
        return new CadreDays(id, cadre, village, startsOn, endsOn);
    }
}

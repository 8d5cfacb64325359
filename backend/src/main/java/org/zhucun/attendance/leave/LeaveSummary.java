package org.zhucun.attendance.leave;

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

/** A leave in a list. */
public record LeaveSummary(
        @NotNull UUID id,

        @NotNull @Schema(description = "What a step has to name in If-Match", examples = "0")
        Integer version,

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
        @NotNull Instant createdAt,

        @NotNull @Schema(description = "What the caller may do now")
        List<Action> actions) {

    static final String COLUMNS = "a.last_day - a.starts_on + 1 as days, a.returned_on, a.reason, a.note, a.state, "
            + LeaveLimit.BY_COUNTY + " as by_county, a.decision, a.decided_by, a.decided_at, a.version, a.created_at";

    static LeaveSummary of(Row row, List<Action> actions) {
        CadreDays leave = CadreDays.of(row);
        return new LeaveSummary(
                leave.id(),
                row.integer("version"),
                leave.cadre(),
                leave.village(),
                leave.startsOn(),
                leave.endsOn(),
                row.integer("days"),
                row.date("returned_on"),
                row.constant("reason", LeaveReason.class),
                row.text("note"),
                row.constant("state", LeaveState.class),
                row.flag("by_county"),
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

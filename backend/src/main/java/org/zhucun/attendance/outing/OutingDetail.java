package org.zhucun.attendance.outing;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.village.VillageRef;

/** An outing with all that is known of it. */
public record OutingDetail(
        @NotNull UUID id,
        @NotNull CadreRef cadre,

        @NotNull @Schema(description = "Where the cadre is posted on the first day")
        VillageRef village,

        @NotNull @Schema(description = "First day", examples = "2005-03-14")
        LocalDate startsOn,

        @NotNull @Schema(description = "Last day, which counts", examples = "2005-03-15")
        LocalDate endsOn,

        @NotNull @Schema(examples = "2") Integer days,
        @NotNull OutingKind kind,
        @NotNull @Schema(examples = "兴宁市委党校") String place,
        @NotNull @Schema(examples = "驻村干部培训班") String purpose,

        @NotNull
        @Schema(description = "Whether the duty sheet of one of its months is submitted: then it stays as it is")
        Boolean locked,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,

        @NotNull @Schema(description = "What the caller may do now")
        List<Action> actions) {

    static OutingDetail of(OutingSummary outing, Instant updatedAt, List<Action> actions) {
        return new OutingDetail(
                outing.id(),
                outing.cadre(),
                outing.village(),
                outing.startsOn(),
                outing.endsOn(),
                outing.days(),
                outing.kind(),
                outing.place(),
                outing.purpose(),
                outing.locked(),
                outing.createdAt(),
                updatedAt,
                actions);
    }
}

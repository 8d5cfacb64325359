package org.zhucun.accountability.dutyexception;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.time.Month;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.steps.Transition;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.unit.UnitRef;
import org.zhucun.roster.village.VillageRef;

/** An exception with what the caller may do about it. */
@Schema(name = "ExceptionDetail")
public record DutyExceptionDetail(
        @NotNull UUID id,
        @NotNull CadreRef cadre,

        @NotNull @Schema(description = "Where the cadre is posted, in the month last")
        VillageRef village,

        @NotNull UnitRef unit,
        @NotNull Month month,

        @NotNull @Schema(description = "The weightiest rule that is broken")
        DutyExceptionRule rule,

        @NotNull @Schema(description = "Every rule that is broken, the weightiest first")
        List<DutyExceptionRule> rules,

        @NotNull DutyExceptionState state,

        @NotNull
        @Schema(description = "Whether the records still say so; false once a record that was missing has been made up")
        boolean holds,

        @NotNull @Schema(description = "What it rests on: sheet, limits, checks, records")
        List<Evidence> evidence,

        @Schema(description = "The town's explanation; null before", examples = "参加县里会议，外出报备漏登")
        String explanation,

        @Schema(description = "Display name of who explained; null before", examples = "永和镇驻村办")
        String explainedBy,

        @Schema(description = "When it was explained; null before")
        Instant explainedAt,

        @Schema(description = "The county's note or reason; null before or without", examples = "情况属实，补登报备")
        String decision,

        @Schema(description = "Display name of who decided; null before", examples = "兴宁市驻村办")
        String decidedBy,

        @Schema(description = "When it was decided; null before")
        Instant decidedAt,

        @NotNull @Schema(description = "Its steps so far, oldest first")
        List<Transition> history,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,

        @NotNull @Schema(description = "What the caller may do now")
        List<Action> actions) {

    static DutyExceptionDetail of(
            DutyExceptionSummary found, List<Transition> history, Instant createdAt, Instant updatedAt) {
        return new DutyExceptionDetail(
                found.id(),
                found.cadre(),
                found.village(),
                found.unit(),
                found.month(),
                found.rule(),
                found.rules(),
                found.state(),
                found.holds(),
                found.evidence(),
                found.explanation(),
                found.explainedBy(),
                found.explainedAt(),
                found.decision(),
                found.decidedBy(),
                found.decidedAt(),
                history,
                createdAt,
                updatedAt,
                found.actions());
    }
}

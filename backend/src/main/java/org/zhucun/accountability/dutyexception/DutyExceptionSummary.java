package org.zhucun.accountability.dutyexception;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.time.Month;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.unit.UnitRef;
import org.zhucun.roster.village.VillageRef;

/** An exception in a list, with its evidence. */
@Schema(name = "ExceptionSummary")
public record DutyExceptionSummary(
        @NotNull UUID id,

        @NotNull @Schema(description = "What a step has to name in If-Match", examples = "0")
        Integer version,

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

        @NotNull @Schema(description = "What the caller may do now")
        List<Action> actions)
        implements Tagged {}

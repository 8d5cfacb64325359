package org.zhucun.targets.progress;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.time.Quarter;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.batch.BatchRef;
import org.zhucun.roster.village.VillageRef;
import org.zhucun.targets.MeasureUnit;
import org.zhucun.targets.TargetRef;
import org.zhucun.targets.ValueType;

/** A village's progress in a list. */
public record ProgressSummary(
        @NotNull UUID id,

        @NotNull @Schema(description = "What a step has to name in If-Match", examples = "0")
        Integer version,

        @NotNull BatchRef batch,
        @NotNull VillageRef village,
        @NotNull TargetRef target,
        @NotNull Quarter quarter,

        @NotNull @Schema(description = "What kind of measure the target has")
        ValueType valueType,

        @NotNull MeasureUnit unit,

        @Schema(
                description =
                        "Of a goal: the number reached, in the target's unit; problems solved for SOLVED_OF_FOUND;"
                                + " 1 for yes and 0 for no. Null for a task",
                examples = "3")
        BigDecimal value,

        @Schema(description = "Problems found; null where none are counted", examples = "4")
        Integer found,

        @Schema(description = "Of a task; null for a goal") TaskStatus status,

        @Schema(description = "Title of the document that shows it; null without", examples = "《驻村工作制度》")
        String document,

        @Schema(description = "What was done, or why the value fell; null without", examples = "举办养殖技术培训班两期")
        String note,

        @NotNull ProgressState state,

        @NotNull @Schema(description = "Whether the system computes it from another ledger; then nobody reports it")
        boolean computed,

        @NotNull
        @Schema(
                description = "How much of the threshold is reached, cut off at four decimals; 1 is all of it. Of a"
                        + " verified report by the definition it was judged by",
                minimum = "0",
                maximum = "1",
                examples = "0.6666")
        BigDecimal share,

        @Schema(description = "Whether the verified report meets the target; null while it is not verified")
        Boolean met,

        @Schema(
                description = "Whether the verified report falls short of the share expected by the end of the quarter;"
                        + " null while it is not verified")
        Boolean behind,

        @Schema(description = "When it was first submitted; null before")
        Instant reportedAt,

        @Schema(description = "When it was verified; null unless it is")
        Instant verifiedAt,

        @NotNull @Schema(description = "What the caller may do now")
        List<Action> actions)
        implements Tagged {}

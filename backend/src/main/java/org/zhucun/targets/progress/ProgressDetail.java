package org.zhucun.targets.progress;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.time.Quarter;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.batch.BatchRef;
import org.zhucun.roster.village.VillageRef;
import org.zhucun.targets.MeasureUnit;
import org.zhucun.targets.TargetRef;
import org.zhucun.targets.ValueType;

/** A village's progress on a target in a quarter, with its way so far. */
public record ProgressDetail(
        @NotNull UUID id,
        @NotNull BatchRef batch,
        @NotNull VillageRef village,
        @NotNull TargetRef target,
        @NotNull Quarter quarter,

        @NotNull @Schema(description = "What kind of measure the target has")
        ValueType valueType,

        @NotNull MeasureUnit unit,

        @NotNull
        @Schema(
                description = "What the value must reach, by the definition that it is or was judged by",
                examples = "3")
        BigDecimal threshold,

        @Schema(description = "The definition it was verified by; null while it is not verified", examples = "1")
        Integer revision,

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
                description = "How much of the threshold is reached, cut off at four decimals; 1 is all of it",
                minimum = "0",
                maximum = "1",
                examples = "0.6666")
        BigDecimal share,

        @Schema(description = "Whether the verified report meets the target; null while it is not verified")
        Boolean met,

        @Schema(
                description = "Whether the verified report falls short of the share expected by the end of its quarter;"
                        + " null while it is not verified")
        Boolean behind,

        @Schema(description = "The latest earlier quarter that has anything; null without")
        EarlierProgress previous,

        @NotNull @Schema(description = "The same as history", deprecated = true)
        List<ProgressTransition> transitions,

        @NotNull @Schema(description = "Its steps so far, oldest first")
        List<ProgressTransition> history,

        @Schema(description = "When it was first submitted; null before")
        Instant reportedAt,

        @Schema(description = "When it was verified; null unless it is")
        Instant verifiedAt,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,

        @NotNull @Schema(description = "What the caller may do now")
        List<Action> actions) {}

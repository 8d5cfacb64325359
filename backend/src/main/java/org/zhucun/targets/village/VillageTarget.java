package org.zhucun.targets.village;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.targets.Accumulation;
import org.zhucun.targets.MeasureUnit;
import org.zhucun.targets.TargetKind;
import org.zhucun.targets.ValueType;
import org.zhucun.targets.progress.ProgressState;
import org.zhucun.targets.progress.TaskStatus;

/** A target of a village as of a quarter: what was entered last, how it is judged, and how it came to that. */
public record VillageTarget(
        @NotNull @Schema(description = "G1 to G8, T1 to T10", examples = "G2")
        String code,

        @NotNull TargetKind kind,

        @NotNull @Schema(description = "In the language asked for", examples = "每个村培养3名以上后备干部")
        String name,

        @NotNull ValueType valueType,
        @NotNull MeasureUnit unit,

        @NotNull @Schema(description = "What the value must reach, as defined now", examples = "3.00")
        BigDecimal threshold,

        @NotNull Accumulation accumulation,

        @NotNull @Schema(description = "Whether it is set for this village: some are for poor villages only")
        boolean applicable,

        @NotNull @Schema(description = "Whether the system computes it from another ledger; then nobody reports it")
        boolean computed,

        @NotNull
        @Schema(
                description = "The share of the threshold expected by the end of the quarter",
                minimum = "0",
                maximum = "1",
                examples = "0.2279")
        BigDecimal expected,

        @Schema(description = "How things stood in the quarter before the batch; null when not entered")
        VillageTargetBaseline baseline,

        @Schema(
                description = "The latest entered up to the quarter, in whatever state: the number reached; problems"
                        + " solved; 1 for yes and 0 for no. Null for a task, and when nothing is entered",
                examples = "2.00")
        BigDecimal value,

        @Schema(description = "Problems found; null where none are counted", examples = "4")
        Integer found,

        @Schema(description = "Of a task; null for a goal") TaskStatus status,

        @Schema(description = "Title of the document that shows it; null without", examples = "《驻村工作制度》")
        String document,

        @Schema(description = "Of the latest entered; null when nothing is")
        ProgressState state,

        @Schema(description = "Whether the latest verified up to the quarter meets the target; null when none is")
        Boolean met,

        @Schema(
                description = "Whether the latest verified up to the quarter falls short of the share expected by its"
                        + " end; null when none is")
        Boolean behind,

        @NotNull @Schema(description = "What was entered up to the quarter, the earliest first")
        List<VillageTargetQuarter> history) {}

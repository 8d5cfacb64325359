package org.zhucun.targets;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.time.Quarter;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.batch.BatchRef;

/** A target with every definition that it has had. */
public record TargetDetail(
        @NotNull @Schema(description = "G1 to G8, T1 to T10", examples = "G2")
        String code,

        @NotNull BatchRef batch,
        @NotNull TargetKind kind,

        @NotNull @Schema(description = "In the language asked for", examples = "每个村培养3名以上后备干部")
        String name,

        @NotNull @Schema(description = "In Chinese", examples = "每个村培养3名以上后备干部")
        String nameZh,

        @NotNull @Schema(description = "In English", examples = "Three or more reserve cadres trained in each village")
        String nameEn,

        @NotNull ValueType valueType,
        @NotNull MeasureUnit unit,

        @NotNull
        @Schema(
                description = "What the value must reach; 1 for a yes, and for a status that is done",
                examples = "3.00")
        BigDecimal threshold,

        @NotNull Comparison comparison,
        @NotNull Accumulation accumulation,
        @NotNull AppliesTo appliesTo,

        @Schema(description = "The ledger that the value is computed from; null where it is reported")
        ComputedFrom computedFrom,

        @NotNull @Schema(description = "Codes of the goals that a task serves", examples = "[\"G2\"]")
        List<String> serves,

        @NotNull @Schema(description = "Points in the assessment", examples = "10.00")
        BigDecimal weight,

        @NotNull @Schema(description = "Counts the changes of name, threshold and weight, from 1", examples = "1")
        Integer revision,

        @NotNull
        @Schema(
                description = "The share of the threshold expected at the end of a quarter; empty when it is expected"
                        + " in proportion to the time gone by",
                examples = "{\"2005-Q2\": 0.25}")
        SortedMap<Quarter, BigDecimal> milestones,

        @NotNull
        @Schema(
                description = "Every definition, the newest first: what was verified keeps the one that it was judged"
                        + " by")
        List<TargetRevision> revisions,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,

        @NotNull @Schema(description = "What the caller may do now")
        List<Action> actions) {

    static TargetDetail of(TargetSummary now, Target target, List<TargetRevision> revisions, List<Action> actions) {
        return new TargetDetail(
                now.code(),
                now.batch(),
                now.kind(),
                now.name(),
                now.nameZh(),
                now.nameEn(),
                now.valueType(),
                now.unit(),
                now.threshold(),
                now.comparison(),
                now.accumulation(),
                now.appliesTo(),
                now.computedFrom(),
                now.serves(),
                now.weight(),
                now.revision(),
                now.milestones(),
                revisions,
                target.createdAt(),
                target.updatedAt(),
                actions);
    }
}

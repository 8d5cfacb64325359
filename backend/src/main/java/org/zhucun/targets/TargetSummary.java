package org.zhucun.targets;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.time.Quarter;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.roster.batch.BatchRef;

/** A target as it is defined now. */
public record TargetSummary(
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

        @NotNull @Schema(description = "What a change has to name in If-Match", examples = "0")
        Integer version)
        implements Tagged {

    @Override
    public Object id() {
        return code;
    }

    public TargetRef ref() {
        return new TargetRef(code, kind, name);
    }
}

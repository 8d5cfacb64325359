package org.zhucun.targets;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.time.Quarter;
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
        SortedMap<Quarter, BigDecimal> milestones) {

    static final String COLUMNS =
            "t.code, t.batch_id, b.name as batch_name, t.kind, t.name_zh, t.name_en, t.value_type,"
                    + " t.unit, t.threshold, t.accumulation, t.applies_to, t.computed_from, t.serves, t.weight, t.revision,"
                    + " array(select m.quarter || '=' || m.share from target_milestone m"
                    + " where m.batch_id = t.batch_id and m.code = t.code) as milestones";

    static final String FROM = "target t join batch b on b.id = t.batch_id";

    public TargetRef ref() {
        return new TargetRef(code, kind, name);
    }

    static TargetSummary of(Row row) {
        return new TargetSummary(
                row.text("code"),
                BatchRef.of(row, "batch"),
                row.constant("kind", TargetKind.class),
                TargetRef.name(row.text("name_zh"), row.text("name_en")),
                row.text("name_zh"),
                row.text("name_en"),
                row.constant("value_type", ValueType.class),
                row.constant("unit", MeasureUnit.class),
                row.decimal("threshold"),
                Comparison.AT_LEAST,
                row.constant("accumulation", Accumulation.class),
                row.constant("applies_to", AppliesTo.class),
                row.constant("computed_from", ComputedFrom.class),
                List.of(row.texts("serves")),
                row.decimal("weight"),
                row.integer("revision"),
                milestones(row.texts("milestones")));
    }

    private static SortedMap<Quarter, BigDecimal> milestones(String[] texts) {
        SortedMap<Quarter, BigDecimal> milestones = new TreeMap<>();
        for (String text : texts) {
            String[] parts = text.split("=");
            milestones.put(Quarter.fromString(parts[0]), new BigDecimal(parts[1]));
        }
        return milestones;
    }
}

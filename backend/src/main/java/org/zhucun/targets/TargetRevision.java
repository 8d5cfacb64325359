package org.zhucun.targets;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;

/** A definition that a target has, or has had. */
public record TargetRevision(
        @NotNull @Schema(description = "From 1", examples = "1")
        Integer revision,

        @NotNull @Schema(examples = "每个村培养3名以上后备干部") String nameZh,

        @NotNull @Schema(examples = "Three or more reserve cadres trained in each village")
        String nameEn,

        @NotNull @Schema(examples = "3.00") BigDecimal threshold,
        @NotNull @Schema(examples = "10.00") BigDecimal weight,

        @Schema(description = "Display name; null when the batch brought it", examples = "市驻村办")
        String changedBy,

        @NotNull Instant changedAt) {

    static TargetRevision of(Row row) {
        return new TargetRevision(
                row.integer("revision"),
                row.text("name_zh"),
                row.text("name_en"),
                row.decimal("threshold"),
                row.decimal("weight"),
                row.text("changed_by"),
                row.instant("changed_at"));
    }
}

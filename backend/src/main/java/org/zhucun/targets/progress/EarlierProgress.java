package org.zhucun.targets.progress;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.time.Quarter;

/** The village's progress in the latest earlier quarter of the batch that has any. */
public record EarlierProgress(
        @NotNull Quarter quarter,

        @Schema(description = "Of a goal; null for a task", examples = "2")
        BigDecimal value,

        @Schema(description = "Problems found; null where none are counted", examples = "2")
        Integer found,

        @Schema(description = "Of a task; null for a goal") TaskStatus status,

        @Schema(description = "Title of the document that shows it; null without")
        String document) {

    /** Reads {@code <prefix>_quarter} and the others; null when there is no quarter. */
    public static EarlierProgress of(Row row, String prefix) {
        String quarter = row.text(prefix + "_quarter");
        return quarter == null
                ? null
                : new EarlierProgress(
                        Quarter.fromString(quarter),
                        row.decimal(prefix + "_value"),
                        row.integer(prefix + "_found"),
                        row.constant(prefix + "_status", TaskStatus.class),
                        row.text(prefix + "_document"));
    }
}

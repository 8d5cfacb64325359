package org.zhucun.targets.progress;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;

/** One target of one village in a sheet; everything but target, applicable and previous is null where nothing is said. */
public record SheetCell(
        @NotNull @Schema(description = "Code of the target", examples = "G2")
        String target,

        @NotNull @Schema(description = "Whether the target applies to the village")
        boolean applicable,

        @Schema(description = "Null while there is no report")
        UUID id,

        @Schema(description = "Of the report, as bulk steps want it", examples = "0")
        Integer version,

        @Schema(description = "Of a goal, in the target's unit; 1 for yes and 0 for no", examples = "3")
        BigDecimal value,

        @Schema(description = "Problems found; null where none are counted", examples = "4")
        Integer found,

        @Schema(description = "Of a task") TaskStatus status,

        @Schema(description = "Title of the document that shows it", examples = "《驻村工作制度》")
        String document,

        @Schema(description = "What was done, or why the value fell", examples = "举办养殖技术培训班两期")
        String note,

        ProgressState state,

        @NotNull @Schema(description = "Whether the system computes it: then it cannot be written")
        boolean computed,

        @Schema(description = "How much of the threshold is reached, cut off at four decimals", examples = "0.6666")
        BigDecimal share,

        @Schema(description = "Why it was last returned or reopened; null once it is submitted again")
        String reason,

        @Schema(description = "The latest earlier quarter that has anything; null without")
        EarlierProgress previous) {

    static SheetCell of(Row row) {
        return new SheetCell(
                row.text("target_code"),
                row.flag("applicable"),
                row.uuid("id"),
                row.integer("version"),
                row.decimal("value"),
                row.integer("found"),
                row.constant("status", TaskStatus.class),
                row.text("document"),
                row.text("note"),
                row.constant("state", ProgressState.class),
                row.flag("is_computed"),
                row.decimal("share"),
                row.text("reason"),
                EarlierProgress.of(row, "earlier"));
    }

    ProgressUpdate entry() {
        return new ProgressUpdate(value, found, status, document, note);
    }
}

package org.zhucun.supervision.inspection;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;
import org.zhucun.supervision.FindingCategory;
import org.zhucun.supervision.FindingOwner;
import org.zhucun.supervision.FindingSeverity;
import org.zhucun.supervision.FindingState;

/** A finding, as its inspection shows it. */
@Schema(name = "InspectionFinding")
public record VisitFinding(
        @NotNull UUID id,

        @NotNull @Schema(description = "Its number among what was found in the village", examples = "1")
        Integer position,

        @NotNull FindingCategory category,
        @NotNull FindingSeverity severity,

        @NotNull @Schema(description = "What is wrong", examples = "工作日志自二月起未记")
        String text,

        @NotNull FindingOwner owner,

        @NotNull @Schema(description = "By when it is to be put right", examples = "2005-02-15")
        LocalDate dueOn,

        @NotNull FindingState state,

        @NotNull @Schema(description = "Whether it is open and its day has passed")
        boolean overdue,

        @NotNull @Schema(description = "Whether the village had a finding of this category before")
        boolean recurrent) {

    static VisitFinding of(Row row) {
        return new VisitFinding(
                row.uuid("id"),
                row.integer("position"),
                row.constant("category", FindingCategory.class),
                row.constant("severity", FindingSeverity.class),
                row.text("text"),
                FindingOwner.of(row, "owner"),
                row.date("due_on"),
                row.constant("state", FindingState.class),
                row.flag("overdue"),
                row.flag("recurrent"));
    }
}

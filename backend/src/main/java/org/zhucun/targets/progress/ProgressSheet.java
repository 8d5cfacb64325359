package org.zhucun.targets.progress;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.time.Quarter;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.batch.BatchRef;
import org.zhucun.targets.TargetSummary;

/** A town's quarter, or that of one village: villages down, the targets across. */
public record ProgressSheet(
        @NotNull @Schema(description = "The town") AreaRef area,
        @NotNull Quarter quarter,
        @NotNull BatchRef batch,

        @NotNull @Schema(description = "Goals first") List<TargetSummary> targets,

        @NotNull @Schema(description = "Every village of the town, by code, or the one asked for")
        List<SheetRow> rows,

        @NotNull @Schema(description = "What the caller may do with the sheet: UPDATE and SUBMIT, VERIFY and RETURN")
        List<Action> actions)
        implements Tagged {

    @Override
    public Object id() {
        return area.code();
    }

    /** Moves whenever a report of the sheet is added, changed or removed. */
    @Override
    public Integer version() {
        List<Object> state = new java.util.ArrayList<>();
        for (SheetRow row : rows) {
            for (SheetCell cell : row.cells()) {
                if (cell.id() != null) {
                    state.add(cell.id());
                    state.add(cell.version());
                }
            }
        }
        return state.hashCode() & Integer.MAX_VALUE;
    }
}

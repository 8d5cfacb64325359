package org.zhucun.targets.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;
import org.zhucun.kernel.time.Quarter;

/** One step for many reports: those that are listed, or all of an area's quarter that can take it. */
@Schema(name = "BulkMove")
public record BulkStep(
        @NotNull ProgressStep action,

        @CleanText(max = 500)
        @Schema(description = "Mandatory to return or reopen reports", examples = "发展党员数与组织部门台账不符，请核实")
        String reason,

        @Schema(description = "The batch of the quarter; when left out, the one in force on its last day")
        UUID batchId,

        @CleanText(max = 12)
        @Schema(
                description =
                        "Division or village code, together with quarter: every report there that can take the step",
                examples = "441481107")
        String area,

        @Schema(description = "The quarter, together with area")
        Quarter quarter,

        @Size(max = 18) @Schema(description = "Of the area's reports only those on these targets; all when left out")
        List<String> targets,

        @Size(min = 1, max = MAX_ITEMS) @Schema(description = "The reports, instead of area and quarter")
        List<@NotNull @Valid Item> items,

        @Schema(
                description = "Whether to count only what would move and what would be left out: nothing moves",
                examples = "false")
        Boolean preview) {

    static final int MAX_ITEMS = 5_000;

    /** A report as the caller has seen it. */
    @Schema(name = "BulkMoveItem")
    public record Item(
            @NotNull UUID id,

            @NotNull
            @Schema(
                    description =
                            "The version that the caller has seen, as in the sheet; another one is refused as STALE",
                    examples = "2")
            Integer version) {}
}

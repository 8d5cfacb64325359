package org.zhucun.targets.progress;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many reports have taken the step, and what was left out. */
@Schema(name = "BulkMoved")
public record BulkTaken(
        @NotNull ProgressStep action,

        @NotNull
        @Schema(description = "Reports that have taken the step; of a preview, those that would", examples = "340")
        Integer moved,

        @NotNull @Schema(description = "Villages that these reports are of", examples = "24")
        Integer villages,

        @NotNull
        @Schema(description = "The area's reports that do not take the step; empty when the reports were listed")
        List<LeftOut> leftOut,

        @NotNull @Schema(description = "Whether it was only counted, and nothing has moved", examples = "false")
        boolean preview) {

    /** Reports of one state that do not take the step. */
    @Schema(name = "BulkLeftOut")
    public record LeftOut(
            @NotNull ProgressState state,

            @NotNull
            @Schema(
                    description = "Why: WRONG_STATE, or PROGRESS_COMPUTED when the system computes them",
                    examples = "WRONG_STATE")
            String code,

            @NotNull @Schema(examples = "12") Integer count) {}
}

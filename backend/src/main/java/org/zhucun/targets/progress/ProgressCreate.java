package org.zhucun.targets.progress;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;
import org.zhucun.kernel.time.Quarter;

/** A new report of a village on a target. */
public record ProgressCreate(
        @NotBlank
        @CleanText(max = 12)
        @Schema(description = "The village, inside the caller's area", examples = "441481107217")
        String villageCode,

        @NotBlank @CleanText(max = 3) @Schema(description = "Code of the goal or task", examples = "G2")
        String targetCode,

        @NotNull @Schema(description = "The quarter; the one before the batch begins is the baseline")
        Quarter quarter,

        @Schema(description = "The batch; when left out, the one in force on the quarter's last day")
        UUID batchId,

        @JsonUnwrapped @Valid @NotNull ProgressUpdate entry) {}

package org.zhucun.targets.progress;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Detail;

/** A village's progress on a target in a quarter, with its way so far. */
public record ProgressDetail(
        @JsonUnwrapped @NotNull ProgressSummary summary,

        @NotNull
        @Schema(
                description = "What the value must reach, by the definition that it is or was judged by",
                examples = "3")
        BigDecimal threshold,

        @Schema(description = "The definition it was verified by; null while it is not verified", examples = "1")
        Integer revision,

        @Schema(description = "The latest earlier quarter that has anything; null without")
        EarlierProgress previous,

        @NotNull @Schema(description = "The same as history", deprecated = true)
        List<ProgressTransition> transitions,

        @NotNull @Schema(description = "Its steps so far, oldest first")
        List<ProgressTransition> history,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements Detail<ProgressSummary> {}

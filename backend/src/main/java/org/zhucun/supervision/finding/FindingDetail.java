package org.zhucun.supervision.finding;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Detail;

/** A finding with all that was done about it. */
public record FindingDetail(
        @JsonUnwrapped @NotNull FindingSummary summary,

        @Schema(description = "What was done about it; null while it is open", examples = "已补记二月以来的工作日志")
        String rectification,

        @NotNull @Schema(description = "Its steps so far, oldest first")
        List<FindingTransition> history,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements Detail<FindingSummary> {}

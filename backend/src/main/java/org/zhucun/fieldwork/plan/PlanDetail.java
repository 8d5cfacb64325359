package org.zhucun.fieldwork.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Detail;
import org.zhucun.platform.steps.Transition;

/** A plan with all that is known of it. */
public record PlanDetail(
        @JsonUnwrapped @NotNull PlanSummary summary,
        String text,

        @NotNull @Schema(description = "All that is to be done, the earliest day first")
        List<PlanItemEntry> items,

        @NotNull @Schema(description = "Its steps so far, oldest first; a correction after a return is one")
        List<Transition> history,

        @NotNull Instant updatedAt)
        implements Detail<PlanSummary> {}

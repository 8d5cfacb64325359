package org.zhucun.fieldwork.visit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Detail;
import org.zhucun.platform.steps.Transition;

/** An issue with all that was done about it. */
public record VisitIssueDetail(
        @JsonUnwrapped @NotNull VisitIssueSummary summary,

        @NotNull @Schema(description = "Its steps so far, oldest first")
        List<Transition> history,

        @NotNull Instant updatedAt)
        implements Detail<VisitIssueSummary> {}

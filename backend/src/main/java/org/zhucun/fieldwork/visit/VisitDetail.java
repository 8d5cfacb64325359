package org.zhucun.fieldwork.visit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Detail;

/** A visit with all that is known of it. */
public record VisitDetail(
        @JsonUnwrapped @NotNull VisitSummary summary,

        @NotNull @Schema(description = "Issues that it raised")
        List<VisitIssueRef> issues,

        @NotNull Instant updatedAt)
        implements Detail<VisitSummary> {}

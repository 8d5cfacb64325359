package org.zhucun.attendance.commuter;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Detail;
import org.zhucun.platform.steps.Transition;

/** A commuter with all that is known. */
public record CommuterDetail(
        @JsonUnwrapped @NotNull CommuterSummary summary,

        @NotNull @Schema(description = "Its steps so far, oldest first")
        List<Transition> history,

        @NotNull Instant updatedAt)
        implements Detail<CommuterSummary> {}

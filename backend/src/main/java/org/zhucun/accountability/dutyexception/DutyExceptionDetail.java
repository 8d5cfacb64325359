package org.zhucun.accountability.dutyexception;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Detail;
import org.zhucun.platform.steps.Transition;

/** An exception with all that is known of it. */
@Schema(name = "ExceptionDetail")
public record DutyExceptionDetail(
        @JsonUnwrapped @NotNull DutyExceptionSummary summary,

        @NotNull @Schema(description = "Its steps so far, oldest first")
        List<Transition> history,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements Detail<DutyExceptionSummary> {}

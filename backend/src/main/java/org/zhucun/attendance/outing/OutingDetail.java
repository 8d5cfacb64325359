package org.zhucun.attendance.outing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.zhucun.kernel.web.Detail;

/** An outing with all that is known of it. */
public record OutingDetail(
        @JsonUnwrapped @NotNull OutingSummary summary,
        @NotNull Instant updatedAt) implements Detail<OutingSummary> {}

package org.zhucun.roster.unit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.zhucun.kernel.web.Detail;

/** A dispatching unit with all that is known of it, as of a day. */
public record UnitDetail(
        @JsonUnwrapped @NotNull UnitSummary summary,
        @NotNull Instant updatedAt) implements Detail<UnitSummary> {}

package org.zhucun.roster.area;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.zhucun.kernel.web.Detail;

/** An area with all that is known of it. */
public record AreaDetail(
        @JsonUnwrapped @NotNull AreaSummary summary,
        @NotNull Instant updatedAt) implements Detail<AreaSummary> {}

package org.zhucun.roster.team;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.zhucun.kernel.web.Detail;

/** A team with all that is known of it. */
public record TeamDetail(
        @JsonUnwrapped @NotNull TeamSummary summary,
        @NotNull Instant updatedAt) implements Detail<TeamSummary> {}

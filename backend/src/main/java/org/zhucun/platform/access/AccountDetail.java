package org.zhucun.platform.access;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.zhucun.kernel.web.Detail;

/** An account with all that is shown of it. */
public record AccountDetail(
        @JsonUnwrapped @NotNull AccountSummary summary,
        @NotNull Instant updatedAt) implements Detail<AccountSummary> {}

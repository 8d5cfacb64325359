package org.zhucun.roster.batch;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;

/** The allocation of a county in a batch, with all that is known of it. */
public record AllocationDetail(
        @JsonUnwrapped @NotNull AllocationSummary summary,
        @NotNull Integer version,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,
        @NotNull List<Action> actions)
        implements Tagged {

    @Override
    public Object id() {
        return summary.area().code();
    }
}

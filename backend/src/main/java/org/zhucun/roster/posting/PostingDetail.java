package org.zhucun.roster.posting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.cadre.PostingSummary;

/** A posting with all that is known of it. */
public record PostingDetail(
        @JsonUnwrapped @NotNull PostingSummary summary,
        @NotNull Integer version,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,
        @NotNull List<Action> actions)
        implements Tagged {

    @Override
    public Object id() {
        return summary.id();
    }
}

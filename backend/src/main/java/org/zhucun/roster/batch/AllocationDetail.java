package org.zhucun.roster.batch;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.area.AreaRef;

/** What the province asks of a county in a batch. */
public record AllocationDetail(
        @NotNull @Schema(description = "The county") AreaRef area,

        @NotNull @Schema(description = "Teams asked for", examples = "182")
        int teams,

        @NotNull @Schema(description = "Cadres asked for", examples = "632")
        int cadres,

        @NotNull Integer version,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,

        @NotNull @Schema(description = "What the caller may do now")
        List<Action> actions)
        implements Tagged {

    @Override
    public Object id() {
        return area.code();
    }
}

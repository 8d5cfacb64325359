package org.zhucun.roster.area;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;

/** An area in a list. */
public record AreaSummary(
        @NotNull
        @Schema(description = "Division code; the code of the area above is its beginning", examples = "441481107")
        String code,

        @NotNull @Schema(examples = "永和镇") String name,
        @NotNull Level level,

        @Schema(description = "Town or street; null above town level")
        AreaKind kind,

        @Schema(description = "The area above; null for a province")
        AreaRef parent,

        @NotNull Integer version,
        @NotNull Instant createdAt,
        @NotNull List<Action> actions)
        implements Tagged {

    @Override
    public Object id() {
        return code;
    }
}

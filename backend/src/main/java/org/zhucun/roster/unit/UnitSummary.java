package org.zhucun.roster.unit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.area.Level;

/** A dispatching unit in a list, as of a day. */
public record UnitSummary(
        @NotNull UUID id,
        @NotNull Integer version,
        @NotNull @Schema(examples = "兴宁市财政局") String name,

        @NotNull @Schema(description = "Level at which its cadres count")
        Level level,

        @NotNull @Schema(description = "Where it is seated") AreaRef area,

        @NotNull
        @Schema(description = "Its cadres posted on the day in villages inside the caller's area", examples = "12")
        int cadres,

        @NotNull Instant createdAt,
        @NotNull List<Action> actions)
        implements Tagged {}

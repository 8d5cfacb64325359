package org.zhucun.roster.unit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.area.Level;

/** A dispatching unit with all that is known of it, as of a day. */
public record UnitDetail(
        @NotNull UUID id,
        @NotNull @Schema(examples = "兴宁市财政局") String name,

        @NotNull @Schema(description = "Level at which its cadres count")
        Level level,

        @NotNull @Schema(description = "Where it is seated") AreaRef area,

        @NotNull
        @Schema(description = "Its cadres posted on the day in villages inside the caller's area", examples = "12")
        int cadres,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,

        @NotNull @Schema(description = "What the caller may do now")
        List<Action> actions) {

    static UnitDetail of(DispatchingUnit unit, UnitSummary day, List<Action> actions) {
        return new UnitDetail(
                unit.id(),
                unit.name(),
                unit.level(),
                day.area(),
                day.cadres(),
                unit.createdAt(),
                unit.updatedAt(),
                actions);
    }
}

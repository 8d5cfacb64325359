package org.zhucun.insight.statistics;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Presence on post: active teams, cadres with a posting, and those cadres by dispatch level. */
public record Dispatched(
        @NotNull @Schema(description = "Teams founded and not dissolved", examples = "1467")
        Long teams,

        @NotNull @Schema(description = "Cadres with a posting that day", examples = "5109")
        Long cadres,

        @NotNull ByLevel byLevel) {

    static final Dispatched NONE = new Dispatched(0L, 0L, ByLevel.NONE);

    Dispatched plus(Dispatched other) {
        return new Dispatched(teams + other.teams, cadres + other.cadres, byLevel.plus(other.byLevel));
    }
}

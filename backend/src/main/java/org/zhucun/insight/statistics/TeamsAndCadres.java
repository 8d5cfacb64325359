package org.zhucun.insight.statistics;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A count of teams and of cadres. */
public record TeamsAndCadres(
        @NotNull @Schema(examples = "1438") Long teams,
        @NotNull @Schema(examples = "4935") Long cadres) {

    static final TeamsAndCadres NONE = new TeamsAndCadres(0L, 0L);

    TeamsAndCadres plus(TeamsAndCadres other) {
        return new TeamsAndCadres(teams + other.teams, cadres + other.cadres);
    }
}

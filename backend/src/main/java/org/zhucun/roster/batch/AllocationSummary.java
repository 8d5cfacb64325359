package org.zhucun.roster.batch;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.roster.area.AreaRef;

/** An allocation in a list. */
public record AllocationSummary(
        @NotNull @Schema(description = "The county") AreaRef area,

        @NotNull @Schema(description = "Teams asked for", examples = "182")
        int teams,

        @NotNull @Schema(description = "Cadres asked for", examples = "632")
        int cadres) {}

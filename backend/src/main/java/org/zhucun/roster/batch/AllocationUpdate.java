package org.zhucun.roster.batch;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.Range;

/** The fields of an allocation that can be changed. */
public record AllocationUpdate(
        @NotNull @Range(max = Integer.MAX_VALUE) @Schema(description = "Teams asked for", examples = "182")
        Integer teams,

        @NotNull @Range(max = Integer.MAX_VALUE) @Schema(description = "Cadres asked for", examples = "632")
        Integer cadres) {}

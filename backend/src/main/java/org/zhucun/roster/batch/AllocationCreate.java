package org.zhucun.roster.batch;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.Range;

/** A new allocation. */
public record AllocationCreate(
        @NotNull @Pattern(regexp = "[0-9]{6}") @Schema(description = "Division code of the county", examples = "441481")
        String areaCode,

        @NotNull @Range(max = Integer.MAX_VALUE) @Schema(description = "Teams asked for", examples = "182")
        Integer teams,

        @NotNull @Range(max = Integer.MAX_VALUE) @Schema(description = "Cadres asked for", examples = "632")
        Integer cadres) {

    AllocationUpdate numbers() {
        return new AllocationUpdate(teams, cadres);
    }
}

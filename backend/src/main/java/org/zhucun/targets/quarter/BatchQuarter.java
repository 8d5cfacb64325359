package org.zhucun.targets.quarter;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.time.Quarter;

/** A quarter of a batch that can be reported, in a list. */
public record BatchQuarter(
        @NotNull Quarter quarter,

        @NotNull @Schema(description = "First day", examples = "2005-01-01")
        LocalDate startsOn,

        @NotNull @Schema(description = "Last day", examples = "2005-03-31")
        LocalDate endsOn,

        @NotNull @Schema(description = "The day by which the towns report it", examples = "2005-04-10")
        LocalDate dueOn,

        @NotNull
        @Schema(description = "Whether it ended before the batch began: how things stood at first", examples = "false")
        boolean baseline,

        @NotNull
        @Schema(
                description = "Reports that are REPORTED or VERIFIED inside the caller's area, without what the system"
                        + " computes",
                examples = "35003")
        Long reported) {}

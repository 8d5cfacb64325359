package org.zhucun.insight.check;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.batch.BatchRef;

/** The rules of the roster on one day in one area, each with what breaks it; a rule that holds has count 0. */
public record Checks(
        @NotNull @Schema(description = "The area asked for; of a village its town")
        AreaRef area,

        @NotNull LocalDate asOf,

        @Schema(description = "The batch in force that day; null while there is none")
        BatchRef batch,

        @NotNull List<BrokenRule> rules) {}

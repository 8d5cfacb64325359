package org.zhucun.insight.check;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule and the rows that break it. */
public record BrokenRule(
        @NotNull RosterRule code,
        @NotNull Severity severity,

        @NotNull @Schema(description = "The rule, in the language asked for", examples = "行政村未派驻干部")
        String title,

        @NotNull @Schema(description = "Rows that break it in all", examples = "3")
        Long count,

        @NotNull
        @Schema(
                description =
                        "The first of these rows, at most as many as the limit; none where the rule is about areas")
        List<CheckRow> rows,

        @NotNull
        @Schema(description = "The same of a rule about areas; none where it is about villages and what is in them")
        List<AreaRow> areas) {}

package org.zhucun.supervision.finding;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.village.VillageRef;
import org.zhucun.supervision.FindingCategory;
import org.zhucun.supervision.FindingOwner;
import org.zhucun.supervision.FindingSeverity;
import org.zhucun.supervision.FindingState;
import org.zhucun.supervision.InspectionRef;

/** A finding in a list. */
public record FindingSummary(
        @NotNull UUID id,

        @NotNull @Schema(description = "What a step has to name in If-Match", examples = "0")
        Integer version,

        @NotNull InspectionRef inspection,
        @NotNull VillageRef village,

        @NotNull @Schema(description = "Its number among what that inspection found in the village", examples = "1")
        Integer position,

        @NotNull FindingCategory category,
        @NotNull FindingSeverity severity,

        @NotNull @Schema(description = "What is wrong", examples = "工作日志自二月起未记")
        String text,

        @NotNull FindingOwner owner,

        @NotNull @Schema(description = "The day of the visit", examples = "2005-01-15")
        LocalDate foundOn,

        @NotNull @Schema(description = "By when it is to be put right", examples = "2005-02-15")
        LocalDate dueOn,

        @NotNull FindingState state,

        @NotNull @Schema(description = "Whether it is open and its day has passed")
        boolean overdue,

        @NotNull @Schema(description = "Whether the village had a finding of this category before")
        boolean recurrent,

        @Schema(description = "The latest finding of this category that the village had before; null without")
        UUID earlier,

        @Schema(description = "When it was reported as put right; null while it is open")
        Instant rectifiedAt,

        @Schema(description = "When it was closed; null unless it is")
        Instant closedAt,

        @NotNull @Schema(description = "What the caller may do now")
        List<Action> actions)
        implements Tagged {}

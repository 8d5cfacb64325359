package org.zhucun.fieldwork.plan;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.village.VillageRef;

/** An item of a plan. */
public record PlanItemSummary(
        @NotNull UUID id,
        @NotNull Integer version,

        @NotNull @Schema(description = "The plan that it is of")
        PlanRef plan,

        @NotNull VillageRef village,

        @NotNull @Schema(description = "The goal or task that it is for", examples = "T5")
        PlanTarget target,

        @NotNull @Schema(description = "What is to be done", examples = "改造低产果园 120 亩")
        String text,

        @NotNull @Schema(description = "By which day", examples = "2005-09-30")
        LocalDate dueOn,

        @NotNull PlanItemState state,

        @NotNull @Schema(description = "Whether its day has passed and it is not done", examples = "false")
        boolean overdue,

        @Schema(description = "The day on which it was done; null while it is not", examples = "2005-03-05")
        LocalDate doneOn,

        @Schema(description = "How it went", examples = "已完成 40 亩，苗木由市农业局提供")
        String note,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,
        @NotNull List<Action> actions)
        implements Tagged {}

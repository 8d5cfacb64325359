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

/** A plan in a list. */
public record PlanSummary(
        @NotNull UUID id,
        @NotNull Integer version,
        @NotNull VillageRef village,
        @NotNull @Schema(examples = "ANNUAL") PlanKind kind,

        @NotNull @Schema(description = "The year; of three years the first", examples = "2005")
        Integer year,

        @NotNull @Schema(examples = "漳溪村 2005 年驻村工作计划") String title,

        @NotNull PlanState state,

        @Schema(description = "When the town adopted it; null of another state", examples = "2005-02-20")
        LocalDate adoptedOn,

        @NotNull @Schema(description = "Items in all", examples = "6")
        Integer itemsTotal,

        @NotNull @Schema(description = "Those that are done", examples = "1")
        Integer itemsDone,

        @NotNull @Schema(description = "Those whose day has passed and that are not done", examples = "1")
        Integer itemsOverdue,

        @NotNull Instant createdAt,
        @NotNull List<Action> actions)
        implements Tagged {}

package org.zhucun.fieldwork.plan;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many villages have plans, and how much of them is done. */
public record PlanFigures(
        @NotNull
        @Schema(description = "Three-year plans adopted in these days: a village has one at a time", examples = "1996")
        long threeYearPlans,

        @NotNull
        @Schema(description = "Annual plans adopted in these days: a village has one a year", examples = "1842")
        long annualPlans,

        @NotNull @Schema(description = "Items of adopted plans that were due in these days", examples = "2950")
        long itemsDue,

        @NotNull @Schema(description = "Those of them that are done", examples = "2410")
        long itemsDone,

        @NotNull
        @Schema(description = "Those of them that are not, though their day has passed by today", examples = "520")
        long itemsOverdue) {}

package org.zhucun.fieldwork.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** An item of a plan, as it is written with the plan. */
public record PlanItemEntry(
        @Schema(description = "Of an item that the plan has already, so that what hangs on it stays; null of a new one")
        UUID id,

        @NotNull @Schema(description = "The goal or task that it is for", examples = "T5")
        PlanTarget target,

        @NotBlank @CleanText(max = 500) @Schema(description = "What is to be done", examples = "改造低产果园 120 亩")
        String text,

        @NotNull @Schema(description = "By which day; inside the years of the plan", examples = "2005-09-30")
        LocalDate dueOn,

        @Schema(description = "NOT_STARTED when left out") PlanItemState state,

        @Schema(
                description = "The day on which it was done, not one to come; today when an item that is DONE leaves it"
                        + " out, null for others",
                examples = "2005-03-05")
        LocalDate doneOn,

        @CleanText(max = 1_000) @Schema(description = "How it went", examples = "已完成 40 亩，苗木由市农业局提供")
        String note) {

    public PlanItemEntry {
        state = state == null ? PlanItemState.NOT_STARTED : state;
        doneOn = state == PlanItemState.DONE ? doneOn : null;
    }

    PlanItemEntry dated(LocalDate today) {
        LocalDate day = doneOn == null && state == PlanItemState.DONE ? today : doneOn;
        return new PlanItemEntry(id, target, text, dueOn, state, day, note);
    }
}

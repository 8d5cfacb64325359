package org.zhucun.fieldwork.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** How far an item of a plan is: what changes while the plan itself stays as it is. */
@Embeddable
public record PlanItemUpdate(
        @NotNull @Enumerated(EnumType.STRING) @Column(nullable = false) @Schema(examples = "DONE")
        PlanItemState state,

        @Column(name = "done_on")
        @Schema(
                description = "The day on which it was done, not one to come; today when an item that is DONE leaves it"
                        + " out, null for others",
                examples = "2005-03-05")
        LocalDate doneOn,

        @CleanText(max = 1_000) @Schema(description = "How it went", examples = "已完成 40 亩，苗木由市农业局提供")
        String note) {

    public PlanItemUpdate {
        doneOn = state == PlanItemState.DONE ? doneOn : null;
    }

    PlanItemUpdate dated(LocalDate today) {
        return doneOn == null && state == PlanItemState.DONE ? new PlanItemUpdate(state, today, note) : this;
    }
}

package org.zhucun.roster.ledger;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.roster.area.AreaRef;

/** What a ledger counts in an area in some days, and in each area below it. */
public record Figures<F>(
        @NotNull AreaRef area,
        @NotNull @Schema(description = "The first day") LocalDate from,
        @NotNull @Schema(description = "The last day") LocalDate to,

        @NotNull @Schema(description = "Of the area and all inside it")
        F total,

        @NotNull
        @Schema(
                description = "What is of the area itself and of none below it; of a town everything. The total is this"
                        + " and those of the children together")
        F own,

        @NotNull @Schema(description = "The areas directly below; a town has none")
        List<AreaFigures<F>> children)
        implements Tagged {

    @Override
    public Object id() {
        return area.code();
    }

    /** Figures are computed anew each time: nothing but what they are tells them apart. */
    @Override
    public Integer version() {
        return 0;
    }
}

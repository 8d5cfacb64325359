package org.zhucun.benefits.spread;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;

/** How the subsidies of some cadres lie apart, in yuan. */
public record Spread(
        @NotNull @Schema(description = "Cadres who are paid", examples = "47")
        Integer cadres,

        @NotNull @Schema(description = "Of all together", examples = "15290.00")
        BigDecimal total,

        @Schema(description = "The least that one is paid; null of nobody", examples = "180.00")
        BigDecimal min,

        @Schema(description = "As many are paid more as less; of two in the middle half their sum", examples = "280.00")
        BigDecimal median,

        @Schema(description = "Rounded to the fen", examples = "325.32")
        BigDecimal mean,

        @Schema(description = "The most that one is paid", examples = "840.00")
        BigDecimal max,

        @NotNull
        @Schema(
                description = "Cadres who are paid more than twice or less than half the median of their town",
                examples = "3")
        Integer outliers) {

    static final Spread NONE = new Spread(0, new BigDecimal("0.00"), null, null, null, null, 0);

    static Spread of(Row row) {
        return new Spread(
                row.integer("cadres"),
                row.decimal("total"),
                row.decimal("least"),
                row.decimal("median"),
                row.decimal("mean"),
                row.decimal("most"),
                row.integer("outliers"));
    }
}

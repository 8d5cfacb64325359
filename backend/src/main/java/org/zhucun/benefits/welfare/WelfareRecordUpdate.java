package org.zhucun.benefits.welfare;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** The fields of a welfare record that can be changed. */
@Embeddable
public record WelfareRecordUpdate(
        @NotNull @Enumerated(EnumType.STRING) @Schema(examples = "INSURANCE")
        WelfareKind kind,

        @NotNull
        @Schema(
                description = "The first day of an insurance, or the day of the examination or the visit; not a day to"
                        + " come",
                examples = "2005-01-10")
        LocalDate doneOn,

        @Schema(
                description =
                        "The last day on which it holds, as when an insurance ends or the next examination is due;"
                                + " null while it holds",
                examples = "2005-12-31")
        LocalDate endsOn,

        @DecimalMin("0.01")
        @Digits(integer = 8, fraction = 2)
        @Schema(description = "Yuan: the premium, or what the visitor brought; null where none", examples = "120.00")
        BigDecimal amount,

        @CleanText(max = 500) @Schema(examples = "人身意外伤害保险") String note) {

    private static final int FEN = 2;

    /** With the places that are stored. More places are refused, not cut. */
    public WelfareRecordUpdate {
        amount = amount == null || amount.scale() >= FEN ? amount : amount.setScale(FEN);
    }
}

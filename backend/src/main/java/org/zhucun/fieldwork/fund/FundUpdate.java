package org.zhucun.fieldwork.fund;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** The fields of a fund that can be changed. */
@Embeddable
public record FundUpdate(
        @NotNull @Schema(description = "When it was received; not a day to come", examples = "2005-01-12")
        LocalDate receivedOn,

        @NotBlank @CleanText(max = 200) @Schema(description = "From whom", examples = "省珠江水利委员会驻村工作组")
        String source,

        @NotBlank @CleanText(max = 200) @Schema(description = "For what", examples = "党员互助金")
        String purpose,

        @NotNull
        @DecimalMin("0.01")
        @Digits(integer = 12, fraction = 2)
        @Schema(description = "Yuan", examples = "500.00")
        BigDecimal raised,

        @DecimalMin("0.00")
        @Digits(integer = 12, fraction = 2)
        @Schema(
                description = "Yuan spent of it so far, at most as much as was raised; nothing when left out",
                examples = "200.00")
        BigDecimal spent,

        @Schema(
                description =
                        "Id of the good deed of the same village that it was raised for; null where it was for none."
                                + " Money counts once: that of a deed is what the deed says, once the town has verified it, and a"
                                + " fund that is tied to a deed adds nothing to it")
        UUID deedId) {

    private static final int FEN = 2;

    /** With the places that are stored. More places are refused, not cut. */
    public FundUpdate {
        raised = places(raised);
        spent = places(spent == null ? BigDecimal.ZERO : spent);
    }

    private static BigDecimal places(BigDecimal yuan) {
        return yuan == null || yuan.scale() >= FEN ? yuan : yuan.setScale(FEN);
    }
}

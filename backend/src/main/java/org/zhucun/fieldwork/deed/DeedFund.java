package org.zhucun.fieldwork.deed;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** Money raised for a deed from one source. */
@Embeddable
public record DeedFund(
        @NotBlank @CleanText(max = 200) @Column(nullable = false) @Schema(description = "From whom", examples = "市财政局")
        String source,

        @NotNull
        @DecimalMin("0.01")
        @Digits(integer = 12, fraction = 2)
        @Column(nullable = false)
        @Schema(description = "Yuan", examples = "5000.00")
        BigDecimal yuan) {

    private static final int FEN = 2;

    /** With the places that are stored: 5000 and 5000.00 are the same amount. More places are refused, not cut. */
    public DeedFund {
        if (yuan != null && yuan.scale() < FEN) {
            yuan = yuan.setScale(FEN);
        }
    }
}

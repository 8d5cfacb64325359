package org.zhucun.benefits.standard;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;
import org.zhucun.roster.area.Level;

/** The fields of a standard that can be changed. */
@Embeddable
public record SubsidyStandardUpdate(
        @NotBlank @CleanText(max = 100) @Schema(examples = "驻村生活补助")
        String name,

        @NotNull @Enumerated(EnumType.STRING) @Schema(description = "By what it is counted", examples = "DAY")
        SubsidyBasis basis,

        @NotNull @Enumerated(EnumType.STRING) @Schema(description = "Who pays it", examples = "FINANCE")
        SubsidyPayer payer,

        @NotNull
        @DecimalMin("0.00")
        @Digits(integer = 12, fraction = 2)
        @Schema(
                description = "Yuan for each day, month, year, outing or cadre, by the basis; 0 where nothing is paid",
                examples = "10.00")
        BigDecimal amount,

        @Enumerated(EnumType.STRING)
        @Schema(description = "Only for cadres whom this level sends; for all when null", examples = "COUNTY")
        Level dispatchLevel,

        @Enumerated(EnumType.STRING)
        @Schema(description = "Only in villages that are poor, or that are not; in all when null", examples = "POOR")
        VillageClass villageClass,

        @NotNull @Schema(description = "The first day", examples = "2005-01-10")
        LocalDate startsOn,

        @Schema(description = "The last day; null while it holds on", examples = "2005-12-31")
        LocalDate endsOn) {

    private static final int FEN = 2;

    /** With the places that are stored. More places are refused, not cut. */
    public SubsidyStandardUpdate {
        amount = amount == null || amount.scale() >= FEN ? amount : amount.setScale(FEN);
    }
}

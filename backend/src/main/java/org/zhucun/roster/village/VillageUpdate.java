package org.zhucun.roster.village;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.Range;
import org.zhucun.kernel.text.CleanText;

/** The fields of a village that can be changed. */
public record VillageUpdate(
        @NotBlank @CleanText(max = 100) @Schema(examples = "蓝排村委会")
        String name,

        @Range(max = Integer.MAX_VALUE) @Schema(description = "Residents; null when not known", examples = "1520")
        Integer population,

        @Range(max = Integer.MAX_VALUE) @Schema(description = "Households; null when not known", examples = "380")
        Integer households,

        @Range(max = Integer.MAX_VALUE)
        @Schema(description = "Residents of working age; null when not known", examples = "760")
        Integer labourForce,

        @Range(max = Integer.MAX_VALUE) @Schema(description = "Party members; null when not known", examples = "41")
        Integer partyMembers,

        @Schema(
                description = "Annual collective income in yuan by year (1949 to 2100), at most two decimals. In a"
                        + " merge patch a year given is set, a year given as null is removed, others stay.",
                examples = "{\"2004\": 25000.00}")
        Map<
                        @Range(min = 1949, max = 2100) Integer,
                        @NotNull @Range(max = MAX_YUAN) @Digits(integer = 12, fraction = 2) BigDecimal>
                collectiveIncome) {

    static final long MAX_YUAN = 999_999_999_999L;

    public VillageUpdate {
        collectiveIncome = collectiveIncome == null ? Map.of() : collectiveIncome;
    }
}

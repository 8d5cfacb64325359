package org.zhucun.roster.village;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.Range;
import org.zhucun.kernel.text.CleanText;

/** A new village. */
public record VillageCreate(
        @NotNull
        @Pattern(regexp = "[0-9]{12}")
        @Schema(
                description = "Division code of 12 digits; its first nine name the town, which must exist",
                examples = "441481107217")
        String code,

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
                description = "Annual collective income in yuan by year (1949 to 2100), at most two decimals",
                examples = "{\"2004\": 25000.00}")
        Map<
                        @Range(min = 1949, max = 2100) Integer,
                        @NotNull @Range(max = VillageUpdate.MAX_YUAN) @Digits(integer = 12, fraction = 2) BigDecimal>
                collectiveIncome) {

    VillageUpdate profile() {
        return new VillageUpdate(name, population, households, labourForce, partyMembers, collectiveIncome);
    }
}

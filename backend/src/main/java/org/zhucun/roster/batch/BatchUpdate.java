package org.zhucun.roster.batch;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.Range;
import org.zhucun.kernel.text.CleanText;

/** The fields of a batch that can be changed. */
public record BatchUpdate(
        @NotBlank @CleanText(max = 100) @Schema(description = "Unique", examples = "第一批")
        String name,

        @NotNull @Schema(description = "First day; unique", examples = "2005-01-10")
        LocalDate startsOn,

        @Schema(description = "Last day; null while it is open", examples = "2005-12-31")
        LocalDate endsOn,

        @NotNull
        @Range(min = 1949, max = 2100)
        @Schema(description = "Year whose collective income tells whether a village is poor", examples = "2004")
        Integer baseYear,

        @NotNull
        @Range(min = 1, max = 999_999_999_999L)
        @Digits(integer = 12, fraction = 2)
        @Schema(description = "Yuan a year: a village with less in the base year is poor", examples = "30000.00")
        BigDecimal poorIncomeBelow,

        @NotNull
        @Range(max = BatchUpdate.MAX_DUE_DAYS)
        @Schema(description = "Days after the end of a quarter by which the towns report it", examples = "10")
        Integer reportDueDays) {

    static final int MAX_DUE_DAYS = 92;
}

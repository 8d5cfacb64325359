package org.zhucun.roster.batch;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.Range;
import org.zhucun.kernel.text.CleanText;

/** A new batch. */
public record BatchCreate(
        @NotBlank @CleanText(max = 100) @Schema(description = "Unique", examples = "第二批")
        String name,

        @NotNull @Schema(description = "First day; unique", examples = "2006-01-10")
        LocalDate startsOn,

        @Schema(description = "Last day; null while it is open", examples = "2006-12-31")
        LocalDate endsOn,

        @NotNull
        @Range(min = 1949, max = 2100)
        @Schema(description = "Year whose collective income tells whether a village is poor", examples = "2005")
        Integer baseYear,

        @Range(min = 1, max = 999_999_999_999L)
        @Digits(integer = 12, fraction = 2)
        @Schema(
                description = "Yuan a year: a village with less in the base year is poor; 30000 when absent",
                defaultValue = "30000",
                examples = "30000.00")
        BigDecimal poorIncomeBelow,

        @Range(max = BatchUpdate.MAX_DUE_DAYS)
        @Schema(
                description = "Days after the end of a quarter by which the towns report it; 10 when absent",
                defaultValue = "10",
                examples = "10")
        Integer reportDueDays) {

    private static final BigDecimal USUAL_THRESHOLD = new BigDecimal("30000.00");

    private static final int USUAL_DUE_DAYS = 10;

    BatchUpdate terms() {
        return new BatchUpdate(
                name,
                startsOn,
                endsOn,
                baseYear,
                poorIncomeBelow == null ? USUAL_THRESHOLD : poorIncomeBelow,
                reportDueDays == null ? USUAL_DUE_DAYS : reportDueDays);
    }
}

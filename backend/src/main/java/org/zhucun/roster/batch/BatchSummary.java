package org.zhucun.roster.batch;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A batch in a list. */
public record BatchSummary(
        @NotNull UUID id,
        @NotNull @Schema(examples = "第一批") String name,

        @NotNull @Schema(description = "First day", examples = "2005-01-10")
        LocalDate startsOn,

        @Schema(description = "Last day; null while it is open", examples = "2005-12-31")
        LocalDate endsOn,

        @NotNull
        @Schema(description = "Year whose collective income tells whether a village is poor", examples = "2004")
        Integer baseYear,

        @NotNull
        @Schema(description = "Yuan a year: a village with less in the base year is poor", examples = "30000.00")
        BigDecimal poorIncomeBelow,

        @NotNull @Schema(description = "Days after the end of a quarter by which the towns report it", examples = "10")
        Integer reportDueDays) {

    public BatchRef ref() {
        return new BatchRef(id, name);
    }
}

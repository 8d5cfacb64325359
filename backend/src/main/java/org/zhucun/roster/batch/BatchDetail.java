package org.zhucun.roster.batch;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;

/** A batch with all that is known of it. */
public record BatchDetail(
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
        Integer reportDueDays,

        @NotNull Integer version,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,

        @NotNull @Schema(description = "What the caller may do now")
        List<Action> actions)
        implements Tagged {

    static BatchDetail of(Batch batch, List<Action> actions) {
        return new BatchDetail(
                batch.id(),
                batch.name(),
                batch.startsOn(),
                batch.endsOn(),
                batch.baseYear(),
                batch.poorIncomeBelow(),
                batch.reportDueDays(),
                batch.version(),
                batch.createdAt(),
                batch.updatedAt(),
                actions);
    }
}

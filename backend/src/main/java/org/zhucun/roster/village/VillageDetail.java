package org.zhucun.roster.village;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;

/** A village with all that is known of it, as of a day. */
public record VillageDetail(
        @JsonUnwrapped @NotNull VillageSummary summary,

        @NotNull @Schema(description = "Annual collective income in yuan by year", examples = "{\"2004\": 25000.00}")
        SortedMap<Integer, BigDecimal> collectiveIncome,

        @NotNull Integer version,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,
        @NotNull List<Action> actions)
        implements Tagged {

    @Override
    public Object id() {
        return summary.code();
    }
}

package org.zhucun.roster.cadre;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;

/** A cadre with all that is known of it, as it stands today. */
public record CadreDetail(
        @JsonUnwrapped @NotNull CadreSummary summary,

        @Schema(description = "Day of joining the Party", examples = "2001-07-01")
        LocalDate partyJoinedOn,

        @NotNull
        @Schema(
                description =
                        "What the cadre belongs to: the village of the latest posting, else the area that registered it")
        PlaceRef area,

        @NotNull @Schema(description = "All postings inside the caller's area, newest first")
        List<PostingSummary> postings,

        @NotNull Integer version,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,
        @NotNull List<Action> actions)
        implements Tagged {

    @Override
    public Object id() {
        return summary.id();
    }
}

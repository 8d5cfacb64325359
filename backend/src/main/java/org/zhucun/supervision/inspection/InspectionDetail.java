package org.zhucun.supervision.inspection;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;

/** An inspection with the villages that the caller sees. */
public record InspectionDetail(
        @JsonUnwrapped @NotNull InspectionSummary head,

        @Schema(description = "What it came to", examples = "看望驻村干部，听取各地情况汇报")
        String summary,

        @NotNull @Schema(description = "In the order of the days, then of the village codes")
        List<VisitDetail> visits,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements Tagged {

    @Override
    public Object id() {
        return head.id();
    }

    @Override
    public Integer version() {
        return head.version();
    }
}

package org.zhucun.fieldwork.deed;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Detail;
import org.zhucun.platform.steps.Transition;

/** A deed with all that is known of it. */
public record DeedDetail(
        @JsonUnwrapped @NotNull DeedSummary summary,
        String note,

        @NotNull @Schema(description = "Money raised for it, by source")
        List<DeedFund> funds,

        @NotNull @Schema(description = "Its steps so far, oldest first; a correction after a return is one")
        List<Transition> history,

        @NotNull Instant updatedAt)
        implements Detail<DeedSummary> {}

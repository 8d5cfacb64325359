package org.zhucun.liaison.visit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.zhucun.kernel.web.Detail;

/** A visit or stay with what was seen and settled. */
public record LiaisonVisitDetail(
        @JsonUnwrapped @NotNull LiaisonVisitSummary summary,
        String seen,
        String settled,
        @NotNull Instant updatedAt) implements Detail<LiaisonVisitSummary> {}

package org.zhucun.fieldwork.training;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.zhucun.kernel.web.Detail;

/** A training with its note. */
public record TrainingDetail(
        @JsonUnwrapped @NotNull TrainingSummary summary,
        String note,
        @NotNull Instant updatedAt) implements Detail<TrainingSummary> {}

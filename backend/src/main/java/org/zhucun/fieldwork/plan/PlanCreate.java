package org.zhucun.fieldwork.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new plan. */
public record PlanCreate(
        @NotNull @Schema(description = "The village that it is of", examples = "441481107217")
        String villageCode,

        @JsonUnwrapped @Valid @NotNull PlanUpdate terms) {}

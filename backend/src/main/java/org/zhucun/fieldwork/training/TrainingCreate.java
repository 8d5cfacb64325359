package org.zhucun.fieldwork.training;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new training. */
public record TrainingCreate(
        @NotNull @Schema(description = "The area whose office keeps it", examples = "441481")
        String areaCode,

        @JsonUnwrapped @Valid @NotNull TrainingUpdate terms) {}

package org.zhucun.fieldwork.deed;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new deed. */
public record DeedCreate(
        @NotNull @Schema(description = "The village for which it was done", examples = "441481107217")
        String villageCode,

        @JsonUnwrapped @Valid @NotNull DeedUpdate terms) {}

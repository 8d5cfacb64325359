package org.zhucun.liaison.leader;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new leader. */
public record LeaderCreate(
        @NotNull @Schema(description = "The area whose office keeps it", examples = "4414")
        String areaCode,

        @JsonUnwrapped @Valid @NotNull LeaderUpdate terms) {}

package org.zhucun.attendance.commuter;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request to commute. */
public record CommuterCreate(
        @NotNull @Schema(description = "The cadre, posted inside the caller's area")
        UUID cadreId,

        @JsonUnwrapped @Valid @NotNull CommuterUpdate terms) {}

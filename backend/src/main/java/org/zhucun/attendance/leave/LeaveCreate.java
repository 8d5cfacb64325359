package org.zhucun.attendance.leave;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request for leave. */
public record LeaveCreate(
        @Schema(
                description =
                        "The cadre, posted inside the caller's area; the caller itself when left out by a cadre, who"
                                + " names nobody else")
        UUID cadreId,

        @JsonUnwrapped @Valid @NotNull LeaveUpdate terms) {}

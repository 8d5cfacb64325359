package org.zhucun.fieldwork.deed;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many deeds have taken the step. */
public record DeedsMoved(
        @NotNull DeedDecision action,
        @NotNull @Schema(examples = "24") Integer moved) {}

package org.zhucun.targets.progress;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many reports have taken the step. */
public record BulkMoved(
        @NotNull ProgressMove action,
        @NotNull @Schema(examples = "340") Integer moved) {}

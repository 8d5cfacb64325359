package org.zhucun.accountability.dutyexception;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The cadre's days by the town's duty sheet. */
public record EvidenceSheet(
        @NotNull @Schema(description = "Days posted in the town", examples = "28")
        Integer posted,

        @NotNull @Schema(description = "Days in the village", examples = "18")
        Integer village,

        @NotNull @Schema(description = "Days at meetings", examples = "2")
        Integer meeting,

        @NotNull @Schema(description = "Days in training", examples = "0")
        Integer training,

        @NotNull @Schema(description = "Days away for projects", examples = "0")
        Integer project,

        @NotNull @Schema(description = "Days on leave", examples = "0")
        Integer leave,

        @NotNull @Schema(description = "Days that nobody accounts for", examples = "8")
        Integer unexplained) {}

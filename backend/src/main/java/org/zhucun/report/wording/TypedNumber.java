package org.zhucun.report.wording;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number that was typed where a placeholder would count it. */
public record TypedNumber(
        @NotNull @Schema(description = "Characters before it", examples = "12")
        Integer offset,

        @NotNull @Schema(examples = "5109") String text) {}

package org.zhucun.benefits.sheet;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** Why the county sends a sheet back. */
public record SubsidySheetReason(
        @NotBlank @CleanText(max = 500) @Schema(examples = "请核对两名干部的在村天数")
        String reason) {}

package org.zhucun.attendance.duty;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** Opens a submitted sheet again. */
public record DutyReopen(
        @NotBlank @CleanText(max = 500) @Schema(description = "What is to be corrected", examples = "漏记一名干部的培训天数")
        String reason) {}

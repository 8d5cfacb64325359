package org.zhucun.supervision.finding;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** Reports that a finding is put right. */
public record FindingRectify(
        @NotBlank @CleanText(max = 1000) @Schema(description = "What was done about it", examples = "已补记二月以来的工作日志")
        String text) {}

package org.zhucun.supervision.finding;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** Opens a finding again. */
public record FindingReopen(
        @NotBlank @CleanText(max = 500) @Schema(description = "What is still wrong", examples = "日志内容与考勤台账不符")
        String reason) {}

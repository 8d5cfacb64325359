package org.zhucun.report.report;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** Why a report is sent back to who wrote it. */
public record ReportReason(
        @NotBlank @CleanText(max = 500) @Schema(examples = "请补充下一步工作")
        String reason) {}

package org.zhucun.fieldwork.plan;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** Why an office returns or reopens a plan. */
public record PlanReason(
        @NotBlank @CleanText(max = 500) @Schema(examples = "请写明各项工作的完成期限")
        String reason) {}

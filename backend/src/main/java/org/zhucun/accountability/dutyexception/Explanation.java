package org.zhucun.accountability.dutyexception;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** The town's explanation of an exception. */
public record Explanation(
        @NotBlank @CleanText(max = 1000) @Schema(description = "How it came about", examples = "参加县里会议，外出报备漏登")
        String text) {}

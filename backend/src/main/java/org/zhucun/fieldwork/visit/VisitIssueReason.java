package org.zhucun.fieldwork.visit;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** Opens an issue again. */
public record VisitIssueReason(
        @NotBlank @CleanText(max = 500) @Schema(description = "What the answer leaves open", examples = "三月底仍未动工")
        String reason) {}

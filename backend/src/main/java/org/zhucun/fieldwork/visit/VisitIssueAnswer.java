package org.zhucun.fieldwork.visit;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** What an office answers to an issue. */
public record VisitIssueAnswer(
        @NotBlank @CleanText(max = 1_000) @Schema(examples = "镇里已列入三月份危桥整修")
        String answer) {}

package org.zhucun.fieldwork.visit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** Closes an issue that was answered. */
public record VisitIssueNote(
        @CleanText(max = 500) @Schema(description = "What became of it", examples = "桥面已修好，村民满意")
        String note) {}

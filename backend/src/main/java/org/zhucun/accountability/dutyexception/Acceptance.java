package org.zhucun.accountability.dutyexception;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** The county accepts an explanation. */
public record Acceptance(
        @CleanText(max = 500) @Schema(description = "Note; null without", examples = "情况属实，补登报备")
        String note) {}

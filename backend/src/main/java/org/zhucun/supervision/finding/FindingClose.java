package org.zhucun.supervision.finding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** Closes a finding. */
public record FindingClose(
        @CleanText(max = 500) @Schema(description = "What was seen when it was looked at again", examples = "复查属实")
        String text) {}

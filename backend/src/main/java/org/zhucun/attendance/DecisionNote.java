package org.zhucun.attendance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** An office's note when it agrees. */
public record DecisionNote(
        @CleanText(max = 500) @Schema(examples = "同意") String note) {

    /** The note of a request whose body may be left out. */
    public static String of(DecisionNote body) {
        return body == null ? null : body.note();
    }
}

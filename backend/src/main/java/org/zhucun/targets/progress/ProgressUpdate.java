package org.zhucun.targets.progress;

import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.Range;
import org.zhucun.kernel.text.CleanText;

/** The value reported for a goal, or the status reported for a task. */
public record ProgressUpdate(
        @Range(max = MAX_VALUE)
        @Digits(integer = 12, fraction = 2)
        @Schema(
                description =
                        "Of a goal: the number reached, in the target's unit; problems solved for SOLVED_OF_FOUND;"
                                + " 1 for yes and 0 for no. Null for a task",
                examples = "3")
        BigDecimal value,

        @Range(max = Integer.MAX_VALUE)
        @Schema(
                description = "Of a goal that counts problems: how many were found, not fewer than were solved; as many"
                        + " as were solved when absent. Null for all others",
                examples = "4")
        Integer found,

        @Schema(description = "Of a task; null for a goal") TaskStatus status,

        @CleanText(max = 200)
        @Schema(description = "Title of the document that shows it; mandatory for a yes", examples = "《驻村工作制度》")
        String document,

        @CleanText(max = 1000)
        @Schema(
                description = "What was done; mandatory where a cumulative value is lower than in the quarter before",
                examples = "举办养殖技术培训班两期")
        String note) {

    static final long MAX_VALUE = 999_999_999_999L;

    ProgressUpdate withValue(BigDecimal other) {
        return new ProgressUpdate(other, found, status, document, note);
    }

    /** Whether the entry is empty. */
    boolean isBlank() {
        return value == null && found == null && status == null && document == null && note == null;
    }
}

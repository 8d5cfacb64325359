package org.zhucun.targets.progress;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.Range;
import org.zhucun.kernel.text.CleanText;
import org.zhucun.kernel.time.Quarter;

/** A new report of a village on a target. */
public record ProgressCreate(
        @NotBlank
        @CleanText(max = 12)
        @Schema(description = "The village, inside the caller's area", examples = "441481107217")
        String villageCode,

        @NotBlank @CleanText(max = 3) @Schema(description = "Code of the goal or task", examples = "G2")
        String targetCode,

        @NotNull @Schema(description = "The quarter; the one before the batch begins is the baseline")
        Quarter quarter,

        @Schema(description = "The batch; when left out, the one in force on the quarter's last day")
        UUID batchId,

        @Range(max = ProgressUpdate.MAX_VALUE)
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

    ProgressUpdate entry() {
        return new ProgressUpdate(value, found, status, document, note);
    }
}

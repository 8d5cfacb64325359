package org.zhucun.roster.posting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;
import org.zhucun.roster.EndReason;
import org.zhucun.roster.PostingRole;

/** The next posting of a cadre, and why the present one ends. */
public record CadreMove(
        @NotBlank
        @CleanText(max = 12)
        @Schema(description = "The next village, inside the caller's area", examples = "441481107218")
        String villageCode,

        @NotNull
        @Schema(
                description =
                        "LEADER and MEMBER join the village's team, which is founded when missing; SOLE stands alone")
        PostingRole role,

        @NotNull
        @Schema(
                description = "First day in the next village; the day before is the last in the old one",
                examples = "2005-03-01")
        LocalDate postedOn,

        @Schema(description = "Why the old posting ends; MOVED when left out")
        EndReason endReason,

        @CleanText(max = 500) @Schema(description = "Note on the end", examples = "调市里工作")
        String note,

        @Schema(description = "The batch of the next posting; when left out, the one in force on its first day")
        UUID batchId) {

    EndReason reason() {
        return endReason == null ? EndReason.MOVED : endReason;
    }

    PostingUpdate terms() {
        return new PostingUpdate(role, postedOn);
    }
}

package org.zhucun.roster.posting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;
import org.zhucun.roster.PostingRole;

/** A new posting. */
public record PostingCreate(
        @NotNull @Schema(description = "The cadre, inside the caller's area")
        UUID cadreId,

        @NotBlank
        @CleanText(max = 12)
        @Schema(description = "The village, inside the caller's area", examples = "441481107217")
        String villageCode,

        @NotNull
        @Schema(
                description =
                        "LEADER and MEMBER join the village's team, which is founded when missing; SOLE stands alone")
        PostingRole role,

        @Schema(description = "The batch; when left out, the one in force on the first day")
        UUID batchId,

        @NotNull @Schema(description = "First day on post", examples = "2005-01-10")
        LocalDate postedOn) {

    PostingUpdate terms() {
        return new PostingUpdate(role, postedOn);
    }
}

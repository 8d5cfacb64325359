package org.zhucun.roster.posting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** A new posting. */
public record PostingCreate(
        @NotNull @Schema(description = "The cadre, inside the caller's area")
        UUID cadreId,

        @NotBlank
        @CleanText(max = 12)
        @Schema(description = "The village, inside the caller's area", examples = "441481107217")
        String villageCode,

        @Schema(description = "The batch; when left out, the one in force on the first day")
        UUID batchId,

        @JsonUnwrapped @Valid @NotNull PostingUpdate terms) {}

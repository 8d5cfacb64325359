package org.zhucun.roster.team;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** A new team, without members yet. */
public record TeamCreate(
        @NotBlank
        @CleanText(max = 12)
        @Schema(description = "The village, inside the caller's area", examples = "441481107217")
        String villageCode,

        @Schema(description = "The batch; when left out, the one in force on the day of founding")
        UUID batchId,

        @Schema(description = "The unit that leads the team: inside the caller's area or above it")
        UUID leadUnitId,

        @NotNull @Schema(description = "First day", examples = "2005-01-10")
        LocalDate foundedOn) {

    TeamUpdate terms() {
        return new TeamUpdate(leadUnitId, foundedOn, null);
    }
}

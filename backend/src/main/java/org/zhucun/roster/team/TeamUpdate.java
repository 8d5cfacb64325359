package org.zhucun.roster.team;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fields of a team that can be changed. */
public record TeamUpdate(
        @Schema(description = "The unit that leads the team: inside the caller's area or above it")
        UUID leadUnitId,

        @NotNull @Schema(description = "First day; not after a member's first day", examples = "2005-01-10")
        LocalDate foundedOn,

        @Schema(description = "Last day; null while the team is there", examples = "2005-12-31")
        LocalDate dissolvedOn) {}

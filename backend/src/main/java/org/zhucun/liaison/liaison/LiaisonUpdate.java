package org.zhucun.liaison.liaison;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fields of a liaison that can be changed. */
@Embeddable
public record LiaisonUpdate(
        @NotNull @Schema(description = "Id of the leader: one of the county or town, or of an area above it")
        UUID leaderId,

        @NotNull @Schema(description = "The first day", examples = "2005-01-10")
        LocalDate startsOn,

        @Schema(description = "The last day, which counts; null while it lasts", examples = "2005-12-31")
        LocalDate endsOn) {}

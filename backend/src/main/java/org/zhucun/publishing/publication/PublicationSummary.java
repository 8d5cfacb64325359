package org.zhucun.publishing.publication;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.area.AreaRef;

/** Publicity material, in a list and by itself. */
public record PublicationSummary(
        @NotNull UUID id,
        @NotNull Integer version,

        @NotNull @Schema(description = "The area whose office had it printed")
        AreaRef area,

        @JsonUnwrapped @NotNull PublicationUpdate terms,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,
        @NotNull List<Action> actions)
        implements Tagged {}

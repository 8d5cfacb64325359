package org.zhucun.liaison.group;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.batch.BatchRef;

/** A liaison group. */
public record LiaisonGroupSummary(
        @NotNull UUID id,
        @NotNull Integer version,

        @NotNull @Schema(description = "The town or street") AreaRef area,

        @NotNull BatchRef batch,

        @NotNull @Schema(description = "Since when it stands as it is", examples = "2005-01-12")
        LocalDate formedOn,

        @NotNull CadreRef head,
        @NotNull CadreRef firstDeputy,
        @NotNull CadreRef secondDeputy,

        @NotNull
        @Schema(description = "Those of the three who are not on post in the town on the day asked for, or today")
        List<CadreRef> departed,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,
        @NotNull List<Action> actions)
        implements Tagged {}

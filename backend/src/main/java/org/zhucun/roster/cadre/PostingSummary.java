package org.zhucun.roster.cadre;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.EndReason;
import org.zhucun.roster.PostingRole;
import org.zhucun.roster.TeamRef;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.batch.BatchRef;
import org.zhucun.roster.unit.UnitRef;
import org.zhucun.roster.village.VillageRef;

/** A posting in a list, and in the history of its cadre. */
public record PostingSummary(
        @NotNull UUID id,
        @NotNull CadreRef cadre,

        @NotNull @Schema(description = "Level that the cadre counts as")
        Level dispatchLevel,

        @NotNull @Schema(description = "The unit that sends the cadre")
        UnitRef unit,

        @NotNull VillageRef village,

        @Schema(description = "The village's team; null for a sole cadre")
        TeamRef team,

        @NotNull BatchRef batch,
        @NotNull PostingRole role,

        @NotNull @Schema(description = "First day on post", examples = "2005-01-10")
        LocalDate postedOn,

        @Schema(description = "Last day on post; null while it lasts", examples = "2005-12-31")
        LocalDate endedOn,

        @Schema(description = "Why it ended; null while it lasts")
        EndReason endReason,

        @Schema(description = "Note on the end", examples = "调市里工作")
        String endNote) {}

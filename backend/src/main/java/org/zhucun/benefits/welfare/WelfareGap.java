package org.zhucun.benefits.welfare;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.PostingRole;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.unit.UnitRef;
import org.zhucun.roster.village.VillageRef;

/** A posting whose cadre lacks something. */
public record WelfareGap(
        @NotNull @Schema(description = "Of the posting") UUID id,
        @NotNull CadreRef cadre,

        @NotNull @Schema(description = "What the cadre lacks")
        List<WelfareKind> missing,

        @NotNull @Schema(description = "Level that the cadre counts as")
        Level dispatchLevel,

        @NotNull @Schema(description = "The unit that sends the cadre")
        UnitRef unit,

        @NotNull VillageRef village,
        @NotNull PostingRole role,

        @NotNull @Schema(description = "First day on post", examples = "2005-01-10")
        LocalDate postedOn) {}

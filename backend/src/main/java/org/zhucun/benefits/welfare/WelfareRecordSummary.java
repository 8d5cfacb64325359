package org.zhucun.benefits.welfare;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.unit.UnitRef;
import org.zhucun.roster.village.VillageRef;

/** A welfare record. */
public record WelfareRecordSummary(
        @NotNull UUID id,
        @NotNull Integer version,
        @NotNull CadreRef cadre,

        @NotNull @Schema(description = "Level that the cadre counts as")
        Level dispatchLevel,

        @NotNull @Schema(description = "The unit that sends the cadre")
        UnitRef unit,

        @Schema(description = "The village of the cadre's latest post; null before the first")
        VillageRef village,

        @JsonUnwrapped @NotNull WelfareRecordUpdate terms,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,
        @NotNull List<Action> actions)
        implements Tagged {}

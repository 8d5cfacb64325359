package org.zhucun.fieldwork.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.village.VillageRef;

/** A meeting in a list. */
public record MeetingSummary(
        @NotNull UUID id,
        @NotNull Integer version,

        @NotNull @Schema(description = "The area whose office keeps it; its level is the meeting's")
        AreaRef area,

        @Schema(description = "The village whose meeting it was; null where it was that of the office itself")
        VillageRef village,

        @NotNull @Schema(examples = "2005-01-24") LocalDate heldOn,
        @NotNull @Schema(examples = "REPORT") MeetingKind kind,
        @NotNull @Schema(examples = "驻村工作情况汇报会") String title,
        @NotNull Instant createdAt,
        @NotNull List<Action> actions)
        implements Tagged {}

package org.zhucun.fieldwork.training;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.area.AreaRef;

/** A training in a list. */
public record TrainingSummary(
        @NotNull UUID id,
        @NotNull Integer version,

        @NotNull @Schema(description = "The area whose office keeps it")
        AreaRef area,

        @NotNull @Schema(examples = "2005-01-06") LocalDate heldOn,
        @NotNull @Schema(examples = "第一批驻村干部培训会") String title,
        @NotNull @Schema(examples = "市委组织部") String organiser,
        @NotNull @Schema(examples = "PRE_POST") TrainingKind kind,
        @NotNull List<TrainingTopic> topics,

        @NotNull @Schema(description = "Cadres of the caller's area who took part", examples = "350")
        Long participants,

        @NotNull Instant createdAt,
        @NotNull List<Action> actions)
        implements Tagged {}

package org.zhucun.supervision.checklist;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.supervision.InspectionKind;

/** A checklist in the list. */
public record ChecklistSummary(
        @NotNull UUID id,

        @NotNull @Schema(description = "Chinese name", examples = "五不准")
        String nameZh,

        @NotNull @Schema(description = "English name", examples = "The five must-nots")
        String nameEn,

        @NotNull @Schema(description = "The inspections on which it is asked", examples = "[\"PLANNED\"]")
        List<InspectionKind> kinds,

        @NotNull @Schema(description = "How many things are asked", examples = "5")
        Integer items,

        @NotNull Integer version,
        @NotNull Instant createdAt,
        @NotNull List<Action> actions)
        implements Tagged {}

package org.zhucun.supervision.checklist;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.supervision.InspectionKind;

/** A checklist with everything that is asked. */
public record ChecklistDetail(
        @NotNull UUID id,

        @NotNull @Schema(description = "Chinese name", examples = "五不准")
        String nameZh,

        @NotNull @Schema(description = "English name", examples = "The five must-nots")
        String nameEn,

        @NotNull @Schema(description = "The inspections on which it is asked", examples = "[\"PLANNED\"]")
        List<InspectionKind> kinds,

        @NotNull @Schema(description = "In the order in which they are asked")
        List<ChecklistItem> items,

        @NotNull Integer version,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,

        @NotNull @Schema(description = "What the caller may do now")
        List<Action> actions)
        implements Tagged {

    static ChecklistDetail of(Checklist checklist, List<Action> actions) {
        return new ChecklistDetail(
                checklist.id(),
                checklist.nameZh(),
                checklist.nameEn(),
                checklist.kinds(),
                checklist.items(),
                checklist.version(),
                checklist.createdAt(),
                checklist.updatedAt(),
                actions);
    }
}

package org.zhucun.supervision.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;
import org.zhucun.supervision.FindingCategory;
import org.zhucun.supervision.FindingSeverity;

/** Something that is wrong, who has to put it right and by when. */
@Schema(name = "InspectionFindingEntry")
public record FindingEntry(
        @NotNull FindingCategory category,
        @NotNull FindingSeverity severity,

        @NotBlank @CleanText(max = 1000) @Schema(description = "What is wrong", examples = "工作日志自二月起未记")
        String text,

        @CleanText(max = 12)
        @Schema(
                description = "The office that has to put it right, of the village's town or above; the town's when"
                        + " neither this nor ownerUnitId is given",
                examples = "441481107")
        String ownerAreaCode,

        @Schema(description = "The dispatching unit that has to put it right, instead of an office")
        UUID ownerUnitId,

        @NotNull @Schema(description = "By when; not before the visit", examples = "2005-02-15")
        LocalDate dueOn) {}

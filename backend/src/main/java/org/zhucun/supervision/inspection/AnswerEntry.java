package org.zhucun.supervision.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** The answer to one item of a checklist. */
@Schema(name = "InspectionAnswerEntry")
public record AnswerEntry(
        @NotBlank @CleanText(max = 100) @Schema(description = "Chinese name of the checklist", examples = "五不准")
        String checklist,

        @NotNull @Schema(description = "Place of the item in the checklist, from 1", examples = "1")
        Integer position,

        @NotNull ChecklistAnswerValue answer,

        @CleanText(max = 500) @Schema(description = "What was seen", examples = "查看了住处和灶具")
        String note) {}

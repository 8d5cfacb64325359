package org.zhucun.supervision.inspection;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;

/** The answer to one item of a checklist, with the words that were asked then. */
@Schema(name = "InspectionAnswerDetail")
public record AnswerDetail(
        @NotNull @Schema(description = "Chinese name of the checklist", examples = "五不准")
        String checklist,

        @NotNull @Schema(description = "Place of the item in the checklist, from 1", examples = "1")
        Integer position,

        @NotNull @Schema(examples = "没有参与赌博活动") String question,
        @NotNull ChecklistAnswerValue answer,

        @Schema(description = "What was seen", examples = "查看了住处和灶具")
        String note) {

    static AnswerDetail of(Row row) {
        return new AnswerDetail(
                row.text("checklist"),
                row.integer("position"),
                row.text("question"),
                row.constant("answer", ChecklistAnswerValue.class),
                row.text("note"));
    }
}

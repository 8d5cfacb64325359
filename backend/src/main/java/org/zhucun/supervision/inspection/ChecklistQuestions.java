package org.zhucun.supervision.inspection;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A checklist as it is asked on the spot. */
public record ChecklistQuestions(
        @NotNull @Schema(description = "Chinese name, by which answers refer to it", examples = "五不准")
        String checklist,

        @NotNull @Schema(description = "In the language asked for", examples = "五不准")
        String name,

        @NotNull List<Question> items) {

    /** One thing that is asked. */
    @Schema(name = "ChecklistQuestion")
    public record Question(
            @NotNull @Schema(description = "Place in the checklist, from 1", examples = "1")
            Integer position,

            @NotNull @Schema(description = "In the language asked for", examples = "没有参与赌博活动")
            String text) {}
}

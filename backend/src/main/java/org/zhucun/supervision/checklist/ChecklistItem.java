package org.zhucun.supervision.checklist;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** One thing that is asked; its place in the checklist is its position. */
@Embeddable
public record ChecklistItem(
        @Column(name = "text_zh", nullable = false)
        @NotBlank
        @CleanText(max = 200)
        @Schema(description = "Chinese; YES is what is wished for", examples = "没有参与赌博活动")
        String textZh,

        @Column(name = "text_en", nullable = false)
        @NotBlank
        @CleanText(max = 400)
        @Schema(description = "English", examples = "Takes no part in gambling")
        String textEn) {}

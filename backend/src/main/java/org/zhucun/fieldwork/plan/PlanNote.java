package org.zhucun.fieldwork.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** An office's note when it adopts a plan. */
public record PlanNote(
        @CleanText(max = 500) @Schema(examples = "符合本镇安排") String note) {}

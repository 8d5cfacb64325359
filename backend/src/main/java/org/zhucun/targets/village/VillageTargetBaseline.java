package org.zhucun.targets.village;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.targets.progress.TaskStatus;

/** How a target stood in a village before the batch began. */
public record VillageTargetBaseline(
        @Schema(description = "Null for a task", examples = "1.00")
        BigDecimal value,

        @Schema(description = "Problems found; null where none are counted", examples = "1")
        Integer found,

        @Schema(description = "Of a task; null for a goal") TaskStatus status) {}

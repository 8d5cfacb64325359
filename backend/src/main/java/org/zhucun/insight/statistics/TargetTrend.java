package org.zhucun.insight.statistics;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Gathered;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.batch.BatchRef;

/** Achievement of the targets in an area, quarter by quarter of a batch. */
public record TargetTrend(
        @NotNull AreaRef area,
        @NotNull BatchRef batch,

        @NotNull @Schema(description = "Every open quarter, the baseline first")
        List<QuarterTargets> quarters)
        implements Gathered {}

package org.zhucun.insight.statistics;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.time.Quarter;
import org.zhucun.kernel.web.Gathered;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.batch.BatchRef;

/** Achievement of the targets in an area as of a quarter, and in each area below it. */
public record TargetStatistics(
        @NotNull AreaRef area,
        @NotNull Quarter quarter,
        @NotNull BatchRef batch,
        @NotNull List<TargetFigures> targets,

        @NotNull @Schema(description = "The areas directly below; they add up to the area itself")
        List<AreaTargets> children)
        implements Gathered {}

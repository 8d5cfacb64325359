package org.zhucun.insight.statistics;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.zhucun.kernel.time.Quarter;

/** The targets of an area as of one quarter. */
public record QuarterTargets(
        @NotNull Quarter quarter, @NotNull List<TargetFigures> targets) {}

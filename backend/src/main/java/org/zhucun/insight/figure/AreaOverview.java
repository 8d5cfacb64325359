package org.zhucun.insight.figure;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.zhucun.roster.area.AreaRef;

/** The figures of an area directly below. */
public record AreaOverview(@NotNull AreaRef area, @NotNull List<AreaFigureValue> figures) {}

package org.zhucun.insight.figure;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Gathered;
import org.zhucun.roster.area.AreaRef;

/** A figure of an area over a time. */
public record FigureTrend(
        @NotNull AreaRef area,
        @NotNull FigureDefinition figure,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull TrendStep step,

        @NotNull @Schema(description = "The last day of each week, month or quarter, and the last day asked for")
        List<TrendPoint> points)
        implements Gathered {}

package org.zhucun.insight.figure;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Gathered;
import org.zhucun.roster.area.AreaRef;

/** Every figure of the report, of an area on a day. */
public record Overview(
        @NotNull AreaRef area,
        @NotNull LocalDate asOf,

        @NotNull @Schema(description = "In the order of the report")
        List<FigureValue> figures,

        @NotNull @Schema(description = "The areas directly below; a town has none")
        List<AreaOverview> children)
        implements Gathered {}

package org.zhucun.insight.statistics;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.roster.area.Level;
import org.zhucun.supervision.InspectionKind;

/** How many inspections of one kind the offices of one level made. */
public record InspectionsOfKind(
        @NotNull Level level,
        @NotNull InspectionKind kind,
        @NotNull @Schema(examples = "4") Long count) {}

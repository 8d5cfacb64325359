package org.zhucun.insight.statistics;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Inspections and findings in an area. Only submitted inspections count. */
public record InspectionFigures(
        @NotNull
        @Schema(
                description =
                        "Inspections of the area's offices that began in these days; kinds with none are left out")
        List<InspectionsOfKind> inspections,

        @NotNull @Schema(description = "Sum of inspections", examples = "12")
        Long inspectionsTotal,

        @NotNull @Schema(description = "Villages of the area", examples = "2059")
        Long villages,

        @NotNull @Schema(description = "Villages visited in these days, by whichever office", examples = "112")
        Long villagesInspected,

        @NotNull @Schema(description = "villages − villagesInspected", examples = "1947")
        Long villagesNotInspected,

        @NotNull @Schema(description = "Checks of a cadre on the spot in these days", examples = "303")
        Long checked,

        @NotNull
        @Schema(description = "Of the checked: present, on an outing, or a registered commuter", examples = "288")
        Long onPost,

        @Schema(
                description = "onPost / (checked − those on leave), not additive; null where nobody but those on leave"
                        + " was checked",
                examples = "0.9796")
        BigDecimal onPostRate,

        @NotNull @Schema(description = "The checked by result")
        CheckResults byResult,

        @NotNull @Schema(description = "What was found in these days, as it stands now")
        FindingStates findings,

        @NotNull @Schema(description = "The same findings by severity")
        FindingSeverities bySeverity,

        @NotNull @Schema(description = "Of the findings: open with their day passed today", examples = "8")
        Long overdue,

        @NotNull
        @Schema(description = "Of the findings: those whose village had one of the category before", examples = "11")
        Long recurrent,

        @Schema(
                description =
                        "Median of the days from found to closed, over the closed findings of the area itself: it is"
                                + " not a sum of the children's. Null where none is closed",
                examples = "19.5")
        BigDecimal medianDaysToClose) {

    private static final int RATE_DECIMALS = 4;

    static InspectionFigures of(List<InspectionsOfKind> inspections, PlaceFigures place) {
        CheckResults checks = place.checks();
        return new InspectionFigures(
                inspections,
                inspections.stream().mapToLong(InspectionsOfKind::count).sum(),
                place.villages(),
                place.inspected(),
                place.villages() - place.inspected(),
                checks.checked(),
                checks.onPost(),
                rate(checks.onPost(), checks.checked() - checks.onLeave()),
                checks,
                place.findings(),
                place.severities(),
                place.overdue(),
                place.recurrent(),
                place.medianDaysToClose());
    }

    private static BigDecimal rate(long part, long base) {
        return base == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(base), RATE_DECIMALS, RoundingMode.HALF_UP);
    }
}

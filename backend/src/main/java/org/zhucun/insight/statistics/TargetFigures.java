package org.zhucun.insight.statistics;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.targets.MeasureUnit;
import org.zhucun.targets.TargetKind;

/** One target in an area, as of a quarter. */
public record TargetFigures(
        @NotNull @Schema(description = "G1 to G8, T1 to T10", examples = "G2")
        String code,

        @NotNull TargetKind kind,

        @NotNull @Schema(description = "In the language asked for", examples = "每个村培养3名以上后备干部")
        String name,

        @NotNull MeasureUnit unit,

        @NotNull @Schema(description = "Whether the system computes it; then nobody reports it", examples = "false")
        boolean computed,

        @NotNull @Schema(description = "Villages that it is set for", examples = "2059")
        Long applicable,

        @NotNull @Schema(description = "Reports of the quarter that are REPORTED or VERIFIED", examples = "1904")
        Long reported,

        @NotNull @Schema(description = "Reports of the quarter that are VERIFIED", examples = "1420")
        Long verified,

        @NotNull
        @Schema(
                description = "Villages with a verified report of the quarter or an earlier one; the latest counts",
                examples = "2011")
        Long known,

        @NotNull @Schema(description = "Of the known: those that meet it", examples = "433")
        Long met,

        @NotNull
        @Schema(
                description = "Of the known: those short of the share expected by the end of the quarter",
                examples = "218")
        Long behind,

        @Schema(description = "met / applicable; null where it is set for no village", examples = "0.2103")
        BigDecimal rate,

        @NotNull
        @Schema(description = "The share of the threshold expected by the end of the quarter", examples = "0.2275")
        BigDecimal expected,

        @Schema(description = "Sum of the values of the known; null for a task", examples = "3127.00")
        BigDecimal total) {

    private static final int RATE_DECIMALS = 4;

    static TargetFigures of(TargetDefinition target, TargetCount count) {
        return new TargetFigures(
                target.code(),
                target.kind(),
                target.name(),
                target.unit(),
                target.computed(),
                count.applicable(),
                count.reported(),
                count.verified(),
                count.known(),
                count.met(),
                count.behind(),
                rate(count),
                target.expected(),
                target.kind() == TargetKind.GOAL ? count.total() : null);
    }

    private static BigDecimal rate(TargetCount count) {
        return count.applicable() == 0
                ? null
                : BigDecimal.valueOf(count.met())
                        .divide(BigDecimal.valueOf(count.applicable()), RATE_DECIMALS, RoundingMode.HALF_UP);
    }
}

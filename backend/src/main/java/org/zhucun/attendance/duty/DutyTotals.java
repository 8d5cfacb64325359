package org.zhucun.attendance.duty;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sums of a sheet's rows. */
public record DutyTotals(
        @NotNull @Schema(description = "Cadres posted in the town in the month", examples = "32")
        Integer cadres,

        @NotNull @Schema(description = "Rows that are entered", examples = "30")
        Integer entered,

        @NotNull @Schema(examples = "896") Integer postedDays,
        @NotNull @Schema(examples = "820") Integer villageDays,
        @NotNull @Schema(examples = "20") Integer meetingDays,
        @NotNull @Schema(examples = "16") Integer trainingDays,
        @NotNull @Schema(examples = "10") Integer projectDays,
        @NotNull @Schema(examples = "20") Integer leaveDays,
        @NotNull @Schema(examples = "10") Integer unexplainedDays) {

    static DutyTotals of(List<DutyRow> rows) {
        return new DutyTotals(
                rows.size(),
                (int) rows.stream().filter(DutyRow::entered).count(),
                sum(rows, DutyRow::postedDays),
                sum(rows, DutyRow::villageDays),
                sum(rows, DutyRow::meetingDays),
                sum(rows, DutyRow::trainingDays),
                sum(rows, DutyRow::projectDays),
                sum(rows, DutyRow::leaveDays),
                sum(rows, DutyRow::unexplainedDays));
    }

    private static int sum(List<DutyRow> rows, Function<DutyRow, Integer> days) {
        return rows.stream()
                .map(days)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }
}

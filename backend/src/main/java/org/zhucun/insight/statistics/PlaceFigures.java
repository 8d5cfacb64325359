package org.zhucun.insight.statistics;

import java.math.BigDecimal;
import org.zhucun.kernel.sql.Row;

/** Counts by village: visits, checks and findings. */
record PlaceFigures(
        long villages,
        long inspected,
        CheckResults checks,
        FindingStates findings,
        FindingSeverities severities,
        long overdue,
        long recurrent,
        BigDecimal medianDaysToClose) {

    static final PlaceFigures NONE =
            new PlaceFigures(0, 0, CheckResults.NONE, FindingStates.NONE, FindingSeverities.NONE, 0, 0, null);

    static PlaceFigures of(Row row) {
        return new PlaceFigures(
                row.number("villages"),
                row.number("inspected"),
                CheckResults.of(row),
                FindingStates.of(row),
                FindingSeverities.of(row),
                row.number("overdue"),
                row.number("recurrent"),
                row.decimal("median_days"));
    }
}

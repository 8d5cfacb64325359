package org.zhucun.insight.statistics;

import java.time.Instant;
import java.time.LocalDate;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.time.ClockProducer;
import org.zhucun.roster.village.VillageRef;

/**
 * What a village has reported of a quarter: reports that are due, and how many are handed in, verified and returned.
 *
 * @param reportedOn the day on which the last of them was first submitted; null until all are
 */
record VillageReports(
        VillageRef village, int expected, int reported, int verified, int returned, LocalDate reportedOn) {

    static VillageReports of(Row row) {
        int expected = (int) row.number("expected");
        int reported = (int) row.number("reported");
        Instant last = row.instant("reported_at");
        boolean complete = reported == expected;
        return new VillageReports(
                VillageRef.of(row, "village"),
                expected,
                reported,
                (int) row.number("verified"),
                (int) row.number("returned"),
                complete && last != null ? LocalDate.ofInstant(last, ClockProducer.ZONE) : null);
    }

    boolean complete() {
        return reported == expected;
    }

    boolean late(LocalDate dueOn) {
        return reportedOn != null && reportedOn.isAfter(dueOn);
    }
}

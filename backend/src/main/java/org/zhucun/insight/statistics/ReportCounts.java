package org.zhucun.insight.statistics;

import java.time.LocalDate;
import java.util.List;

/** Villages counted by what they have reported of a quarter. */
record ReportCounts(long due, long reported, long late, long verified, long returned) {

    static ReportCounts of(List<VillageReports> villages, LocalDate dueOn) {
        return new ReportCounts(
                villages.size(),
                villages.stream().filter(VillageReports::complete).count(),
                villages.stream().filter(village -> village.late(dueOn)).count(),
                villages.stream()
                        .filter(village -> village.verified() == village.expected())
                        .count(),
                villages.stream().filter(village -> village.returned() > 0).count());
    }

    long onTime() {
        return reported - late;
    }

    long missing() {
        return due - reported;
    }
}

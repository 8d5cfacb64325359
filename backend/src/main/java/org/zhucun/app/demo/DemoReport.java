package org.zhucun.app.demo;

import java.time.LocalDateTime;

/**
 * A village's report on a quarter, and its way; the times are China's.
 *
 * @param reportedAt null while it is a draft
 * @param judgedAt when the county looked at it, or would; null while it is a draft
 */
record DemoReport(
        DemoVillage village,
        DemoStanding standing,
        LocalDateTime writtenAt,
        LocalDateTime reportedAt,
        LocalDateTime judgedAt) {

    static DemoReport missing(DemoVillage village) {
        return new DemoReport(village, DemoStanding.MISSING, null, null, null);
    }

    static DemoReport draft(DemoVillage village, LocalDateTime writtenAt) {
        return new DemoReport(village, DemoStanding.DRAFT, writtenAt, null, null);
    }

    /** Written two days before it was reported. */
    static DemoReport of(DemoVillage village, DemoStanding standing, LocalDateTime reportedAt, LocalDateTime judgedAt) {
        return new DemoReport(village, standing, reportedAt.minusDays(2), reportedAt, judgedAt);
    }

    boolean isReported() {
        return reportedAt != null;
    }
}

package org.zhucun.insight.statistics;

import java.math.BigDecimal;

/**
 * Villages counted for one target: those that it applies to, those with a report of the quarter that is handed in or
 * verified, and of the latest verified reports up to that quarter all, those that meet it, those that are behind, and
 * the sum of their values.
 */
record TargetCount(long applicable, long reported, long verified, long known, long met, long behind, BigDecimal total) {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    static final TargetCount NONE = new TargetCount(0, 0, 0, 0, 0, 0, NOTHING);

    static TargetCount applicable(long villages) {
        return new TargetCount(villages, 0, 0, 0, 0, 0, NOTHING);
    }

    static TargetCount reported(long reports) {
        return new TargetCount(0, reports, 0, 0, 0, 0, NOTHING);
    }

    static TargetCount verified(long reports) {
        return new TargetCount(0, reports, reports, 0, 0, 0, NOTHING);
    }

    static TargetCount known(long villages, long met, long behind, BigDecimal total) {
        return new TargetCount(0, 0, 0, villages, met, behind, total == null ? NOTHING : total);
    }

    TargetCount plus(TargetCount other) {
        return new TargetCount(
                applicable + other.applicable,
                reported + other.reported,
                verified + other.verified,
                known + other.known,
                met + other.met,
                behind + other.behind,
                total.add(other.total));
    }
}

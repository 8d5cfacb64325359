package org.zhucun.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.time.Quarter;
import org.zhucun.roster.batch.BatchSummary;

/** The rules for changing a target, beside the bounds of its single values. */
final class TargetRules {

    private TargetRules() {}

    /** @throws ApiException VALIDATION_FAILED, naming every fault */
    static void check(Target target, BatchSummary batch, TargetUpdate change) {
        List<Violation> faults = new ArrayList<>();
        checkThreshold(target, change.threshold(), faults);
        checkQuarters(batch, target.milestones().keySet(), change.milestones().keySet(), faults);
        checkShares(change.milestones(), faults);
        if (!faults.isEmpty()) {
            throw ApiException.invalid(faults.toArray(Violation[]::new));
        }
    }

    private static void checkThreshold(Target target, BigDecimal threshold, List<Violation> faults) {
        boolean fixed = target.valueType() == ValueType.YES_NO || target.valueType() == ValueType.STATUS;
        if (fixed && threshold.compareTo(BigDecimal.ONE) != 0) {
            faults.add(Violation.pointer("/threshold", "FIXED", "1"));
        } else if (target.unit() != MeasureUnit.YUAN
                && threshold.setScale(0, RoundingMode.DOWN).compareTo(threshold) != 0) {
            faults.add(Violation.pointer("/threshold", "WHOLE_NUMBER"));
        }
    }

    /** Milestones that a batch has outlived, its period having been changed, stay as they are. */
    private static void checkQuarters(
            BatchSummary batch, Set<Quarter> known, Set<Quarter> wanted, List<Violation> faults) {
        Quarter first = Quarter.of(batch.startsOn());
        Quarter last = batch.endsOn() == null ? null : Quarter.of(batch.endsOn());
        for (Quarter quarter : wanted) {
            boolean outside = quarter.compareTo(first) < 0 || last != null && quarter.compareTo(last) > 0;
            if (outside && !known.contains(quarter)) {
                faults.add(Violation.pointer("/milestones/" + quarter, "QUARTER_OUTSIDE_BATCH", quarter.toString()));
            }
        }
    }

    private static void checkShares(Map<Quarter, BigDecimal> milestones, List<Violation> faults) {
        BigDecimal before = BigDecimal.ZERO;
        for (Map.Entry<Quarter, BigDecimal> milestone : milestones.entrySet()) {
            if (milestone.getValue().compareTo(before) < 0) {
                faults.add(Violation.pointer(
                        "/milestones/" + milestone.getKey(),
                        "SHARE_DECREASES",
                        before.stripTrailingZeros().toPlainString()));
            }
            before = before.max(milestone.getValue());
        }
    }
}

package org.zhucun.targets.progress;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.zhucun.kernel.sql.Row;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.village.VillageRef;
import org.zhucun.targets.Accumulation;

/** A locked report that is about to be moved. */
record MovableRow(
        UUID id,
        VillageRef village,
        ProgressWorkflow.Standing standing,
        int version,
        BigDecimal earlier,
        boolean fallsWithoutReason) {

    static final String STALE = "STALE";
    static final String DECREASE_REASON = "DECREASE_REASON";

    static MovableRow of(Row row) {
        BigDecimal value = row.decimal("value");
        BigDecimal earlier = row.decimal("earlier");
        boolean cumulative = row.constant("accumulation", Accumulation.class) == Accumulation.CUMULATIVE;
        boolean falls = cumulative && value != null && earlier != null && value.compareTo(earlier) < 0;
        return new MovableRow(
                row.uuid("id"),
                VillageRef.of(row, "village"),
                ProgressWorkflow.Standing.of(row),
                row.integer("version"),
                earlier,
                falls && row.text("note") == null);
    }

    /** The code of why it cannot take the step; empty when it can. */
    Optional<String> refusal(Action step, int expectedVersion) {
        if (version != expectedVersion) {
            return Optional.of(STALE);
        }
        return ProgressWorkflow.WORKFLOW
                .refusal(step, standing)
                .map(refusal -> refusal.code().name())
                .or(() -> mayNotFall(step) ? Optional.of(DECREASE_REASON) : Optional.empty());
    }

    /** Whether the step submits a cumulative value that has fallen behind the quarter before without a word. */
    boolean mayNotFall(Action step) {
        return step == Action.SUBMIT && fallsWithoutReason;
    }

    /** The value of the quarter before, as it is shown. */
    String earlierValue() {
        return earlier.stripTrailingZeros().toPlainString();
    }
}

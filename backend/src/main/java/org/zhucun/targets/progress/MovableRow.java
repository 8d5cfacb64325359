package org.zhucun.targets.progress;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.zhucun.kernel.sql.Row;
import org.zhucun.roster.village.VillageRef;
import org.zhucun.targets.Accumulation;

/** A locked report that is about to be moved. */
record MovableRow(
        UUID id,
        VillageRef village,
        String target,
        ProgressState state,
        boolean computed,
        int version,
        BigDecimal earlier,
        boolean fallsWithoutReason) {

    static final String STALE = "STALE";
    static final String COMPUTED = "PROGRESS_COMPUTED";
    static final String WRONG_STATE = "WRONG_STATE";
    static final String DECREASE_REASON = "DECREASE_REASON";

    static MovableRow of(Row row) {
        BigDecimal value = row.decimal("value");
        BigDecimal earlier = row.decimal("earlier");
        boolean cumulative = row.constant("accumulation", Accumulation.class) == Accumulation.CUMULATIVE;
        boolean falls = cumulative && value != null && earlier != null && value.compareTo(earlier) < 0;
        return new MovableRow(
                row.uuid("id"),
                VillageRef.of(row, "village"),
                row.text("target_code"),
                row.constant("state", ProgressState.class),
                row.flag("computed"),
                row.integer("version"),
                earlier,
                falls && row.text("note") == null);
    }

    /** Why it cannot take the step; empty when it can. */
    Optional<String> refusal(ProgressMove move, int expectedVersion) {
        if (version != expectedVersion) {
            return Optional.of(STALE);
        }
        if (computed) {
            return Optional.of(COMPUTED);
        }
        if (!move.leaves(state)) {
            return Optional.of(WRONG_STATE);
        }
        return move == ProgressMove.SUBMIT && fallsWithoutReason ? Optional.of(DECREASE_REASON) : Optional.empty();
    }
}

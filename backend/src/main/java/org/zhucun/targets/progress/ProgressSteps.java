package org.zhucun.targets.progress;

import static org.zhucun.targets.progress.ProgressWorkflow.WORKFLOW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.steps.Held;
import org.zhucun.platform.steps.Steps;
import org.zhucun.platform.steps.Taken;

/**
 * Takes the steps of reports: a single one here, many in {@link BulkSteps}. Rows are locked, judged and then moved in one
 * transaction.
 */
@ApplicationScoped
class ProgressSteps {

    private static final String MOVE = "update progress set state = ?, version = version + 1, updated_at = ?,"
            + " reported_at = case when ? then coalesce(reported_at, ?) else reported_at end,"
            + " verified_at = case when ? then ? end where id = any(?)";

    private final MovableRows rows;
    private final ProgressService reports;
    private final Steps steps;
    private final Jdbc jdbc;
    private final Caller caller;

    ProgressSteps(MovableRows rows, ProgressService reports, Steps steps, Jdbc jdbc, Caller caller) {
        this.rows = rows;
        this.reports = reports;
        this.steps = steps;
        this.jdbc = jdbc;
        this.caller = caller;
    }

    /** 404 outside the caller's area, then as {@link Steps#require}; 422 when a value has fallen without a note. */
    @Transactional
    ProgressDetail take(UUID id, Action step, String reason, String ifMatch) {
        steps.requireText(WORKFLOW, step, reason);
        MovableRow row = rows.lock(id, caller.scope());
        steps.require(WORKFLOW, step, new Held<>(id, row.version(), row.standing()), ifMatch);
        if (row.mayNotFall(step)) {
            throw ApiException.invalid(Violation.pointer("/note", MovableRow.DECREASE_REASON, row.earlierValue()));
        }
        move(step, reason, List.of(row));
        return reports.get(id);
    }

    /** Moves rows that are locked and judged. */
    void move(Action step, String reason, List<MovableRow> judged) {
        if (judged.isEmpty()) {
            return;
        }
        Map<UUID, ProgressState> from = new LinkedHashMap<>();
        judged.forEach(row -> from.put(row.id(), row.standing().state()));
        Taken<ProgressState> taken = steps.takeAll(WORKFLOW, step, from, reason);
        boolean submits = step == Action.SUBMIT;
        boolean verifies = step == Action.VERIFY;
        jdbc.update(
                MOVE,
                Arrays.asList(
                        taken.to(), taken.at(), submits, taken.at(), verifies, taken.at(), List.copyOf(from.keySet())));
    }
}

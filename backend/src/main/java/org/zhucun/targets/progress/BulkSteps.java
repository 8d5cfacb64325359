package org.zhucun.targets.progress;

import static org.zhucun.targets.progress.ProgressWorkflow.WORKFLOW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.steps.Steps;
import org.zhucun.targets.quarter.BatchQuarters;
import org.zhucun.targets.quarter.OpenQuarter;

/** One step for many reports: all of them or none, and every one that cannot take it is named. */
@ApplicationScoped
class BulkSteps {

    private static final int MAX_NAMED = 200;

    private final MovableRows rows;
    private final ProgressSteps single;
    private final BatchQuarters quarters;
    private final Steps steps;
    private final Caller caller;

    BulkSteps(MovableRows rows, ProgressSteps single, BatchQuarters quarters, Steps steps, Caller caller) {
        this.rows = rows;
        this.single = single;
        this.quarters = quarters;
        this.steps = steps;
        this.caller = caller;
    }

    @Transactional
    BulkTaken take(BulkStep body) {
        Action step = body.action().action();
        steps.requireText(WORKFLOW, step, body.reason());
        boolean byArea = body.area() != null && body.quarter() != null;
        if (byArea == (body.items() != null)) {
            throw ApiException.invalid(Violation.pointer("/items", "ITEMS_OR_AREA"));
        }
        return byArea ? takeOfArea(body, step) : takeListed(body, step);
    }

    private BulkTaken takeOfArea(BulkStep body, Action step) {
        steps.requireTaker(WORKFLOW, step, ProgressWorkflow.Standing.in(body.area()));
        List<MovableRow> movable = rows.lock(reports(body)
                .and("not p.computed")
                .oneOf("p.state", WORKFLOW.step(step).from()));
        List<Refusal> refusals = new ArrayList<>();
        for (MovableRow row : movable) {
            // the row may have moved while the lock was waited for
            row.refusal(step, row.version()).ifPresent(code -> refusals.add(Refusal.of(row, code)));
        }
        refuse(refusals);
        return taken(body, step, movable, rows.leftOut(reports(body), step));
    }

    private Where reports(BulkStep body) {
        OpenQuarter open = quarters.find(body.batchId(), body.quarter())
                .orElseThrow(
                        () -> ApiException.invalid(Violation.pointer("/quarter", "QUARTER_NOT_OPEN", body.quarter())));
        return new Where()
                .inside("p.village_code", caller.scope())
                .under("p.village_code", body.area())
                .equal("p.batch_id", open.batch().id())
                .equal("p.quarter", open.quarter().toString())
                .oneOf("p.target_code", body.targets());
    }

    private BulkTaken takeListed(BulkStep body, Action step) {
        Map<UUID, Integer> versions = new HashMap<>();
        body.items().forEach(item -> versions.put(item.id(), item.version()));
        List<Refusal> refusals = new ArrayList<>();
        Map<UUID, Integer> missing = new HashMap<>(versions);
        List<MovableRow> found = rows.lock(List.copyOf(versions.keySet()), caller.scope());
        for (MovableRow row : found) {
            steps.requireTaker(WORKFLOW, step, row.standing());
            missing.remove(row.id());
            row.refusal(step, versions.get(row.id())).ifPresent(code -> refusals.add(Refusal.of(row, code)));
        }
        missing.keySet().stream().sorted().map(Refusal::notFound).forEach(refusals::add);
        refuse(refusals);
        return taken(body, step, found, List.of());
    }

    private BulkTaken taken(BulkStep body, Action step, List<MovableRow> movable, List<BulkTaken.LeftOut> leftOut) {
        boolean preview = Boolean.TRUE.equals(body.preview());
        if (!preview) {
            single.move(step, body.reason(), movable);
        }
        long villages =
                movable.stream().map(row -> row.village().code()).distinct().count();
        return new BulkTaken(body.action(), movable.size(), (int) villages, leftOut, preview);
    }

    private static void refuse(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new ApiException(ErrorCode.TRANSITION_REFUSED, refusals.size())
                    .with("refusals", refusals.stream().limit(MAX_NAMED).toList())
                    .with("refusalsTruncated", refusals.size() > MAX_NAMED);
        }
    }
}

package org.zhucun.targets.progress;

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
import org.zhucun.platform.access.Caller;
import org.zhucun.targets.quarter.BatchQuarters;
import org.zhucun.targets.quarter.OpenQuarter;

/** One step for many reports: all of them or none, and every one that cannot take it is named. */
@ApplicationScoped
class BulkMoves {

    private static final int MAX_NAMED = 200;

    private final MovableRows rows;
    private final ProgressMoves moves;
    private final BatchQuarters quarters;
    private final Caller caller;

    BulkMoves(MovableRows rows, ProgressMoves moves, BatchQuarters quarters, Caller caller) {
        this.rows = rows;
        this.moves = moves;
        this.quarters = quarters;
        this.caller = caller;
    }

    @Transactional
    BulkMoved move(BulkMove body) {
        ProgressMoves.requireReason(body.action(), body.reason());
        boolean byArea = body.area() != null && body.quarter() != null;
        if (byArea == (body.items() != null)) {
            throw ApiException.invalid(Violation.pointer("/items", "ITEMS_OR_AREA"));
        }
        List<UUID> moved = byArea ? ofArea(body) : listed(body);
        moves.apply(body.action(), body.reason(), moved);
        return new BulkMoved(body.action(), moved.size());
    }

    private List<UUID> ofArea(BulkMove body) {
        caller.scope().requireWrite(body.action().keeperOf(body.area()));
        OpenQuarter open = quarters.find(body.batchId(), body.quarter())
                .orElseThrow(
                        () -> ApiException.invalid(Violation.pointer("/quarter", "QUARTER_NOT_OPEN", body.quarter())));
        List<MovableRow> found = rows.lock(new Where()
                .inside("p.village_code", caller.scope())
                .under("p.village_code", body.area())
                .equal("p.batch_id", open.batch().id())
                .equal("p.quarter", open.quarter().toString())
                .oneOf("p.target_code", body.targets())
                .and("not p.computed and p.state in " + body.action().fromSql()));
        List<Refusal> refusals = new ArrayList<>();
        for (MovableRow row : found) {
            // the row may have moved while the lock was waited for
            row.refusal(body.action(), row.version()).ifPresent(code -> refusals.add(Refusal.of(row, code)));
        }
        refuse(refusals);
        return found.stream().map(MovableRow::id).toList();
    }

    private List<UUID> listed(BulkMove body) {
        Map<UUID, Integer> versions = new HashMap<>();
        body.items().forEach(item -> versions.put(item.id(), item.version()));
        List<Refusal> refusals = new ArrayList<>();
        Map<UUID, Integer> missing = new HashMap<>(versions);
        for (MovableRow row : rows.lock(List.copyOf(versions.keySet()), caller.scope())) {
            caller.scope().requireWrite(body.action().keeperOf(row.village().code()));
            missing.remove(row.id());
            row.refusal(body.action(), versions.get(row.id())).ifPresent(code -> refusals.add(Refusal.of(row, code)));
        }
        missing.keySet().stream().sorted().map(Refusal::notFound).forEach(refusals::add);
        refuse(refusals);
        return List.copyOf(versions.keySet());
    }

    private static void refuse(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new ApiException(ErrorCode.TRANSITION_REFUSED, refusals.size())
                    .with("refusals", refusals.stream().limit(MAX_NAMED).toList())
                    .with("refusalsTruncated", refusals.size() > MAX_NAMED);
        }
    }
}

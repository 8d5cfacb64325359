package org.zhucun.targets.progress;

import static org.zhucun.targets.progress.ProgressWorkflow.WORKFLOW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.time.Quarter;
import org.zhucun.kernel.web.Etag;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.Caller;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.area.AreaService;
import org.zhucun.roster.area.Level;
import org.zhucun.targets.TargetService;
import org.zhucun.targets.quarter.BatchQuarters;
import org.zhucun.targets.quarter.OpenQuarter;

/** Reads and saves a town's quarter as one sheet. */
@ApplicationScoped
class SheetService {

    private final SheetQuery query;
    private final SheetChanges changes;
    private final BatchQuarters quarters;
    private final TargetService targets;
    private final AreaService areas;
    private final Caller caller;

    SheetService(
            SheetQuery query,
            SheetChanges changes,
            BatchQuarters quarters,
            TargetService targets,
            AreaService areas,
            Caller caller) {
        this.query = query;
        this.changes = changes;
        this.quarters = quarters;
        this.targets = targets;
        this.areas = areas;
        this.caller = caller;
    }

    ProgressSheet get(String town, UUID batch, Quarter quarter) {
        requireTown(town);
        caller.scope().requireRead(town);
        return sheet(town, quarters.require(batch, quarter));
    }

    /** Saves all the cells or none. */
    @Transactional
    ProgressSheet update(String town, UUID batch, Quarter quarter, SheetUpdate update, String ifMatch) {
        requireTown(town);
        caller.scope().requireWrite(town);
        OpenQuarter open = quarters.require(batch, quarter);
        query.lock(town, open.batch().id(), open.quarter());
        ProgressSheet before = sheet(town, open);
        Etag.require(ifMatch, before.version());
        changes.save(before, update.cells());
        return sheet(town, open);
    }

    private ProgressSheet sheet(String town, OpenQuarter open) {
        AreaRef area = areas.find(town).orElseThrow(() -> ApiException.notFound(town));
        return new ProgressSheet(
                area,
                open.quarter(),
                open.batch(),
                targets.all(open.batch().id()),
                query.rows(town, open.batch().id(), open.quarter()),
                actions(town));
    }

    private List<Action> actions(String town) {
        return Stream.of(Action.UPDATE, Action.SUBMIT, Action.VERIFY, Action.RETURN)
                .filter(step -> WORKFLOW.isTakenBy(caller.principal(), step, ProgressWorkflow.Standing.in(town)))
                .toList();
    }

    private static void requireTown(String code) {
        if (code == null || code.length() != Level.TOWN.codeLength()) {
            throw new ApiException(
                    ErrorCode.INVALID_PARAMETER, List.of(Violation.parameter("area", "TOWN_NEEDED")), "area");
        }
    }
}

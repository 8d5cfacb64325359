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

/** Reads and saves a quarter of a town, or of one village, as one sheet. */
@ApplicationScoped
class SheetService {

    private final SheetQuery query;
    private final SheetChanges changes;
    private final BatchQuarters quarters;
    private final TargetService targets;
    private final AreaService areas;
    private final VillageLeader leader;
    private final Caller caller;

    SheetService(
            SheetQuery query,
            SheetChanges changes,
            BatchQuarters quarters,
            TargetService targets,
            AreaService areas,
            VillageLeader leader,
            Caller caller) {
        this.query = query;
        this.changes = changes;
        this.quarters = quarters;
        this.targets = targets;
        this.areas = areas;
        this.leader = leader;
        this.caller = caller;
    }

    /** @param place a town, or one village */
    ProgressSheet get(String place, UUID batch, Quarter quarter) {
        requireTown(place);
        caller.scope().requireRead(place);
        return sheet(place, quarters.require(batch, quarter));
    }

    /** Saves all the cells or none. */
    @Transactional
    ProgressSheet update(String place, UUID batch, Quarter quarter, SheetUpdate update, String ifMatch) {
        requireTown(place);
        caller.scope().requireWrite(place);
        boolean asLeader = leader.leads(place);
        if (!asLeader) {
            requireOffice(place);
        }
        OpenQuarter open = quarters.require(batch, quarter);
        query.lock(Level.TOWN.codeOf(place), open.batch().id(), open.quarter());
        ProgressSheet before = sheet(place, open);
        Etag.require(ifMatch, before.version());
        changes.save(before, update.cells(), asLeader);
        return sheet(place, open);
    }

    private void requireOffice(String place) {
        if (caller.isOnlyCadre()) {
            throw new ApiException(ErrorCode.NOT_LEADER);
        }
        caller.scope().requireWrite(Level.TOWN.codeOf(place));
    }

    private ProgressSheet sheet(String place, OpenQuarter open) {
        AreaRef area = areas.find(Level.TOWN.codeOf(place)).orElseThrow(() -> ApiException.notFound(place));
        List<SheetRow> rows = query.rows(place, open.batch().id(), open.quarter());
        if (rows.isEmpty() && !place.equals(area.code())) {
            throw ApiException.notFound(place);
        }
        return new ProgressSheet(
                area, open.quarter(), open.batch(), targets.all(open.batch().id()), rows, actions(place));
    }

    private List<Action> actions(String place) {
        if (leader.leads(place)) {
            return List.of(Action.UPDATE);
        }
        return Stream.of(Action.UPDATE, Action.SUBMIT, Action.VERIFY, Action.RETURN)
                .filter(step -> WORKFLOW.isTakenBy(caller.principal(), step, ProgressWorkflow.Standing.in(place)))
                .toList();
    }

    private static void requireTown(String code) {
        if (code == null || code.length() < Level.TOWN.codeLength()) {
            throw new ApiException(
                    ErrorCode.INVALID_PARAMETER, List.of(Violation.parameter("area", "TOWN_NEEDED")), "area");
        }
    }
}

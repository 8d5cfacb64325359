package org.zhucun.supervision.finding;

import static org.zhucun.supervision.finding.FindingWorkflow.WORKFLOW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Today;
import org.zhucun.kernel.web.Versioned;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.steps.Held;
import org.zhucun.platform.steps.Steps;
import org.zhucun.platform.steps.Taken;
import org.zhucun.supervision.FindingState;

/** Reads findings, and takes their steps: {@link FindingWorkflow} says who takes which. */
@ApplicationScoped
class FindingService {

    private static final String HOLD = "select f.id, f.version, f.state, f.village_code,"
            + " i.area_code as inspection_area_code from finding f join inspection i on i.id = f.inspection_id";

    private static final String MOVE = "update finding set state = ?, version = version + 1, updated_at = ?,"
            + " rectification = case ? when 'RECTIFY' then ? when 'CLOSE' then rectification end,"
            + " rectified_at = case ? when 'RECTIFY' then ? when 'CLOSE' then rectified_at end,"
            + " closed_at = case ? when 'CLOSE' then ?::timestamptz end where id = ?";

    private final Steps steps;
    private final Jdbc jdbc;
    private final Caller caller;
    private final Today today;

    FindingService(Steps steps, Jdbc jdbc, Caller caller, Today today) {
        this.steps = steps;
        this.jdbc = jdbc;
        this.caller = caller;
        this.today = today;
    }

    ListQuery<FindingSummary> list(FindingFilter filter) {
        var offered = steps.offered(WORKFLOW, FindingWorkflow.Standing::of);
        return FindingList.query(
                filter, today.day(), caller.scope(), row -> FindingSummary.of(row, offered.apply(row)));
    }

    /** 404 when absent, outside the caller's area, or of an inspection that is still a draft. */
    Versioned<FindingDetail> get(UUID id) {
        Where where = FindingList.seen(caller.scope()).equal("f.id", id);
        String select = "select " + FindingSummary.columns(today.day())
                + ", f.rectification, f.created_at, f.updated_at from finding f" + FindingSummary.JOINS;
        List<FindingTransition> history =
                steps.history(WORKFLOW, id).stream().map(FindingTransition::of).toList();
        return jdbc.one(select + where.sql(), where.params(), row -> detail(row, history))
                .orElseThrow(() -> ApiException.notFound(id));
    }

    /** 404 outside the caller's area, then as {@link Steps#require}. */
    @Transactional
    Versioned<FindingDetail> take(UUID id, Action step, String text, String ifMatch) {
        Taken<FindingState> taken = steps.take(WORKFLOW, step, hold(id), text, ifMatch);
        jdbc.update(MOVE, Arrays.asList(taken.to(), taken.at(), step, text, step, taken.at(), step, taken.at(), id));
        return get(id);
    }

    private Held<FindingWorkflow.Standing> hold(UUID id) {
        Where where = FindingList.seen(caller.scope()).equal("f.id", id);
        return jdbc.one(HOLD + where.sql() + " for update of f", where.params(), FindingService::held)
                .orElseThrow(() -> ApiException.notFound(id));
    }

    private static Held<FindingWorkflow.Standing> held(Row row) {
        return new Held<>(row.uuid("id"), row.integer("version"), FindingWorkflow.Standing.of(row));
    }

    private Versioned<FindingDetail> detail(Row row, List<FindingTransition> history) {
        List<Action> actions = steps.actions(WORKFLOW, FindingWorkflow.Standing.of(row));
        return new Versioned<>(FindingDetail.of(row, history, actions), row.integer("version"));
    }
}

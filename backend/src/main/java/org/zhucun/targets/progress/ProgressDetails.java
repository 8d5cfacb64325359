package org.zhucun.targets.progress;

import static org.zhucun.targets.progress.ProgressWorkflow.WORKFLOW;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.web.Versioned;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.steps.Steps;

/** Reads single reports, and tells what the caller may do with them. */
@ApplicationScoped
class ProgressDetails {

    private static final String SELECT = "select " + ProgressSummary.COLUMNS
            + ", r.threshold, p.revision, p.created_at, p.updated_at,"
            + " e.quarter as earlier_quarter, e.value as earlier_value, e.found as earlier_found,"
            + " e.status as earlier_status, e.document as earlier_document from progress p"
            + ProgressSummary.joins("p.quarter")
            + " join target_revision r on r.batch_id = t.batch_id and r.code = t.code"
            + " and r.revision = coalesce(p.revision, t.revision)"
            + " left join lateral (select o.* from progress o where o.batch_id = p.batch_id"
            + " and o.village_code = p.village_code and o.target_code = p.target_code and o.quarter < p.quarter"
            + " order by o.quarter desc limit 1) e on true";

    private final Steps steps;
    private final Jdbc jdbc;
    private final Caller caller;

    ProgressDetails(Steps steps, Jdbc jdbc, Caller caller) {
        this.steps = steps;
        this.jdbc = jdbc;
        this.caller = caller;
    }

    /** 404 when absent or outside the caller's area. */
    Versioned<ProgressDetail> of(UUID id) {
        Where where = new Where().inside("p.village_code", caller.scope()).equal("p.id", id);
        List<ProgressTransition> history =
                steps.history(WORKFLOW, id).stream().map(ProgressTransition::of).toList();
        return jdbc.one(SELECT + where.sql(), where.params(), row -> detail(row, history))
                .orElseThrow(() -> ApiException.notFound(id));
    }

    private Versioned<ProgressDetail> detail(Row row, List<ProgressTransition> history) {
        List<Action> actions = steps.actions(WORKFLOW, ProgressWorkflow.Standing.of(row));
        ProgressSummary progress = ProgressSummary.of(row, actions);
        ProgressDetail detail = new ProgressDetail(
                progress.id(),
                progress.batch(),
                progress.village(),
                progress.target(),
                progress.quarter(),
                progress.valueType(),
                progress.unit(),
                row.decimal("threshold"),
                row.integer("revision"),
                progress.value(),
                progress.found(),
                progress.status(),
                progress.document(),
                progress.note(),
                progress.state(),
                progress.computed(),
                progress.share(),
                progress.met(),
                progress.behind(),
                EarlierProgress.of(row, "earlier_"),
                history,
                history,
                progress.reportedAt(),
                progress.verifiedAt(),
                row.instant("created_at"),
                row.instant("updated_at"),
                actions);
        return new Versioned<>(detail, row.integer("version"));
    }
}

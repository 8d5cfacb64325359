package org.zhucun.attendance.commuter;

import static org.zhucun.attendance.commuter.CommuterWorkflow.WORKFLOW;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zhucun.attendance.CadreDays;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.export.ExportColumn;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.ListSpec;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.web.Versioned;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.steps.Steps;
import org.zhucun.platform.steps.Transition;

/** Reads the register of commuters. */
@ApplicationScoped
class CommuterReading {

    private static final ListSpec<CommuterSummary> LIST = CadreDays.list(
            "commuter",
            CommuterSummary.COLUMNS,
            CommuterSummary::whose,
            List.of(
                    ExportColumn.of("commuterReason", CommuterSummary::reason),
                    ExportColumn.of("nightDuty", CommuterSummary::nightDuty),
                    ExportColumn.of("state", CommuterSummary::state),
                    ExportColumn.of("decision", CommuterSummary::decision),
                    ExportColumn.of("decidedBy", CommuterSummary::decidedBy)));

    private final Steps steps;
    private final Jdbc jdbc;
    private final Caller caller;

    CommuterReading(Steps steps, Jdbc jdbc, Caller caller) {
        this.steps = steps;
        this.jdbc = jdbc;
        this.caller = caller;
    }

    ListQuery<CommuterSummary> list(CommuterFilter filter) {
        var offered = steps.offered(WORKFLOW, CommuterWorkflow.Standing::of);
        return ListQuery.of(LIST, filter.conditions(caller.scope()), row -> CommuterSummary.of(row, offered.apply(row)))
                .joined(CadreDays.JOINS);
    }

    /** 404 when absent or outside the caller's area. */
    Versioned<CommuterDetail> of(UUID id) {
        Where where = new Where().inside("a.village_code", caller.scope()).equal("a.id", id);
        List<Transition> history = steps.history(WORKFLOW, id);
        return jdbc.one(CadreDays.one(LIST) + where.sql(), where.params(), row -> detail(row, history))
                .orElseThrow(() -> ApiException.notFound(id));
    }

    private Versioned<CommuterDetail> detail(Row row, List<Transition> history) {
        CommuterSummary commuter = CommuterSummary.of(row, steps.actions(WORKFLOW, CommuterWorkflow.Standing.of(row)));
        return new Versioned<>(CommuterDetail.of(commuter, history, row.instant("updated_at")), commuter.version());
    }
}

package org.zhucun.attendance.commuter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
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
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.Caller;
import org.zhucun.roster.area.Level;

/** Reads the register of commuters, and tells what the caller may do with a record. */
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

    private final Jdbc jdbc;
    private final Caller caller;

    CommuterReading(Jdbc jdbc, Caller caller) {
        this.jdbc = jdbc;
        this.caller = caller;
    }

    ListQuery<CommuterSummary> list(CommuterFilter filter) {
        return ListQuery.of(LIST, filter.conditions(caller.scope()), CommuterSummary::of)
                .joined(CadreDays.JOINS);
    }

    /** 404 when absent or outside the caller's area. */
    Versioned<CommuterDetail> of(UUID id) {
        Where where = new Where().inside("a.village_code", caller.scope()).equal("a.id", id);
        return jdbc.one(CadreDays.one(LIST) + where.sql(), where.params(), this::detail)
                .orElseThrow(() -> ApiException.notFound(id));
    }

    private Versioned<CommuterDetail> detail(Row row) {
        CommuterSummary commuter = CommuterSummary.of(row);
        return new Versioned<>(
                CommuterDetail.of(commuter, row.instant("updated_at"), actions(commuter)), row.integer("version"));
    }

    private List<Action> actions(CommuterSummary commuter) {
        List<Action> actions = new ArrayList<>();
        if (!caller.isOffice()) {
            return actions;
        }
        boolean decides =
                caller.scope().contains(Level.COUNTY.codeOf(commuter.village().code()));
        if (commuter.state() == CommuterState.REQUESTED) {
            actions.add(Action.UPDATE);
            if (decides) {
                actions.addAll(List.of(Action.APPROVE, Action.REFUSE));
            }
        }
        if (commuter.state() == CommuterState.APPROVED && decides) {
            actions.add(Action.END);
        }
        return actions;
    }
}

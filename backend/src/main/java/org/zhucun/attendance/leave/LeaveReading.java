package org.zhucun.attendance.leave;

import static org.zhucun.attendance.leave.LeaveWorkflow.WORKFLOW;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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
import org.zhucun.kernel.time.Today;
import org.zhucun.kernel.web.Versioned;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.steps.Steps;
import org.zhucun.platform.steps.Transition;
import org.zhucun.roster.area.Level;

/** Reads leaves. */
@ApplicationScoped
class LeaveReading {

    private static final ListSpec<LeaveSummary> LIST = CadreDays.list(
            "leave",
            LeaveSummary.COLUMNS,
            LeaveSummary::whose,
            List.of(
                    ExportColumn.of("days", LeaveSummary::days),
                    ExportColumn.of("returnedOn", LeaveSummary::returnedOn),
                    ExportColumn.of("leaveReason", LeaveSummary::reason),
                    ExportColumn.of("note", LeaveSummary::note),
                    ExportColumn.of("state", LeaveSummary::state),
                    ExportColumn.of("byCounty", LeaveSummary::byCounty),
                    ExportColumn.of("decision", LeaveSummary::decision),
                    ExportColumn.of("decidedBy", LeaveSummary::decidedBy)));

    private final Steps steps;
    private final Jdbc jdbc;
    private final Caller caller;
    private final Today today;

    LeaveReading(Steps steps, Jdbc jdbc, Caller caller, Today today) {
        this.steps = steps;
        this.jdbc = jdbc;
        this.caller = caller;
        this.today = today;
    }

    ListQuery<LeaveSummary> list(LeaveFilter filter) {
        Where where = filter.conditions(caller.scope()).onlyIf(filter.waiting, waiting());
        LocalDate day = today.day();
        var offered = steps.offered(WORKFLOW, row -> LeaveWorkflow.Standing.of(row, day));
        return ListQuery.of(LIST, where, row -> LeaveSummary.of(row, offered.apply(row)))
                .joined(CadreDays.JOINS);
    }

    /** 404 when absent or outside the caller's area. */
    Versioned<LeaveDetail> of(UUID id) {
        Where where = new Where().inside("a.village_code", caller.scope()).equal("a.id", id);
        List<Transition> history = steps.history(WORKFLOW, id);
        return jdbc.one(CadreDays.one(LIST) + where.sql(), where.params(), row -> detail(row, history))
                .orElseThrow(() -> ApiException.notFound(id));
    }

    private Versioned<LeaveDetail> detail(Row row, List<Transition> history) {
        List<Action> actions = steps.actions(WORKFLOW, LeaveWorkflow.Standing.of(row, today.day()));
        LeaveSummary leave = LeaveSummary.of(row, actions);
        return new Versioned<>(LeaveDetail.of(leave, history, row.instant("updated_at")), leave.version());
    }

    /** A town's office decides what the county does not have to; a village's decides nothing. */
    private String waiting() {
        int area = caller.scope().areaCode().length();
        if (!caller.isOffice() || area > Level.TOWN.codeLength()) {
            return "false";
        }
        String requested = "a.state = 'REQUESTED'";
        return area > Level.COUNTY.codeLength()
                ? "(" + requested + " and not " + LeaveLimit.BY_COUNTY + ")"
                : requested;
    }
}

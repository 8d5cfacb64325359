package org.zhucun.attendance.leave;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
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

/** Reads leaves, and tells what the caller may do with one. */
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

    private final Jdbc jdbc;
    private final Caller caller;
    private final Clock clock;

    LeaveReading(Jdbc jdbc, Caller caller, Clock clock) {
        this.jdbc = jdbc;
        this.caller = caller;
        this.clock = clock;
    }

    ListQuery<LeaveSummary> list(LeaveFilter filter) {
        Where where = filter.conditions(caller.scope()).onlyIf(filter.waiting, waiting());
        return ListQuery.of(LIST, where, LeaveSummary::of).joined(CadreDays.JOINS);
    }

    /** 404 when absent or outside the caller's area. */
    Versioned<LeaveDetail> of(UUID id) {
        Where where = new Where().inside("a.village_code", caller.scope()).equal("a.id", id);
        return jdbc.one(CadreDays.one(LIST) + where.sql(), where.params(), this::detail)
                .orElseThrow(() -> ApiException.notFound(id));
    }

    private Versioned<LeaveDetail> detail(Row row) {
        LeaveSummary leave = LeaveSummary.of(row);
        return new Versioned<>(
                LeaveDetail.of(leave, row.instant("updated_at"), actions(leave)), row.integer("version"));
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

    private List<Action> actions(LeaveSummary leave) {
        List<Action> actions = new ArrayList<>();
        boolean requested = leave.state() == LeaveState.REQUESTED;
        boolean approved = leave.state() == LeaveState.APPROVED;
        if (requested && caller.isOffice()) {
            actions.add(Action.UPDATE);
            if (caller.scope().contains(LeaveLimit.keeper(leave.village().code(), leave.byCounty()))) {
                actions.addAll(List.of(Action.APPROVE, Action.REFUSE));
            }
        }
        boolean begun = !leave.startsOn().isAfter(LocalDate.now(clock));
        if ((requested || approved && !begun) && LeaveService.mayAsk(caller)) {
            actions.add(Action.CANCEL);
        }
        if (approved && caller.isOffice() && leave.endsOn().isAfter(leave.startsOn())) {
            actions.add(Action.RESUME);
        }
        return actions;
    }
}

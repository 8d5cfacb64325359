package org.zhucun.attendance.leave;

import static org.zhucun.attendance.leave.LeaveWorkflow.WORKFLOW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.zhucun.attendance.AttendanceList;
import org.zhucun.attendance.Placement;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.OwnRecords;
import org.zhucun.platform.access.RecordService;
import org.zhucun.platform.steps.Held;
import org.zhucun.platform.steps.Steps;
import org.zhucun.platform.steps.Transition;
import org.zhucun.roster.area.Level;

/** Keeps leave. That no two of a cadre overlap is kept by the database. */
@ApplicationScoped
public class LeaveService extends RecordService<Leave, UUID, LeaveUpdate, LeaveDetail> {

    private static final Listing<LeaveSummary> LIST = AttendanceList.of(LeaveSummary.class, "leave")
            .column("days", "a.last_day - a.starts_on + 1")
            .column("byCounty", LeaveLimit.BY_COUNTY)
            .exports("days", "returnedOn", "reason as leaveReason", "note")
            .exports("state", "byCounty", "decision", "decidedBy");

    private static final Listing<LeaveDetail> ONE = LIST.as(LeaveDetail.class);

    private final LeaveLimit limit;
    private final OwnRecords own;
    private final Placement placement;
    private final Steps steps;
    private final Today today;

    LeaveService(OwnRecords own, LeaveLimit limit, Placement placement, Steps steps, Today today) {
        this.own = own;
        this.limit = limit;
        this.placement = placement;
        this.steps = steps;
        this.today = today;
    }

    ListQuery<LeaveSummary> list(LeaveFilter filter) {
        Where where = filter.conditions(own).onlyIf(filter.waiting, waiting());
        return LIST.query(where).giving("actions", offered());
    }

    @Override
    public LeaveDetail get(UUID id) {
        List<Transition> history = steps.history(WORKFLOW, id);
        return lists.get(
                ONE.one(AttendanceList.inside(own), id)
                        .giving("actions", offered())
                        .giving("history", row -> history),
                id);
    }

    @Transactional
    LeaveDetail create(LeaveCreate body) {
        return add(new Leave(own.subject(body.cadreId())), body.terms());
    }

    @Override
    protected LeaveUpdate terms(Leave leave) {
        return leave.terms();
    }

    @Override
    protected void set(Leave leave, LeaveUpdate terms) {
        String village = placement.village(leave.cadreId(), terms.startsOn(), terms.endsOn());
        leave.set(terms, village, limit.isByCounty(terms.startsOn(), terms.endsOn()));
    }

    @Override
    protected Leave open(UUID id, Action edit, String ifMatch) {
        Leave leave = records.visible(id);
        steps.require(WORKFLOW, edit, held(leave), ifMatch);
        return leave;
    }

    @Transactional
    LeaveDetail approve(UUID id, String note, String ifMatch) {
        Leave leave = decide(id, Action.APPROVE, note, ifMatch);
        LeaveDetail stored = stored(leave);
        placement.changed(leave.cadreId(), leave.startsOn(), leave.endsOn());
        return stored;
    }

    @Transactional
    LeaveDetail refuse(UUID id, String reason, String ifMatch) {
        return stored(decide(id, Action.REFUSE, reason, ifMatch));
    }

    /** 409 once an approved leave has begun: then there is only an early return. */
    @Transactional
    LeaveDetail cancel(UUID id, String reason, String ifMatch) {
        Leave leave = records.visible(id);
        boolean approved = leave.isApproved();
        leave.cancel(steps.take(WORKFLOW, Action.CANCEL, held(leave), reason, ifMatch));
        LeaveDetail stored = stored(leave);
        if (approved) {
            placement.changed(leave.cadreId(), leave.startsOn(), leave.endsOn());
        }
        return stored;
    }

    /** An early return; another one corrects the first. */
    @Transactional
    LeaveDetail resume(UUID id, LocalDate returnedOn, String ifMatch) {
        Leave leave = records.visible(id);
        steps.take(WORKFLOW, Action.RESUME, held(leave), returnedOn.toString(), ifMatch);
        if (!returnedOn.isAfter(leave.startsOn())) {
            throw ApiException.invalid(Violation.pointer("/returnedOn", "AFTER", leave.startsOn()));
        }
        if (returnedOn.isAfter(leave.endsOn())) {
            throw ApiException.invalid(Violation.pointer("/returnedOn", "NOT_AFTER", leave.endsOn()));
        }
        leave.returned(returnedOn);
        LeaveDetail stored = stored(leave);
        placement.changed(leave.cadreId(), leave.startsOn(), leave.endsOn());
        return stored;
    }

    private Leave decide(UUID id, Action step, String text, String ifMatch) {
        Leave leave = records.visible(id);
        Held<LeaveWorkflow.Standing> held = held(leave);
        leave.decide(
                steps.take(WORKFLOW, step, held, text, ifMatch), held.standing().byCounty());
        return leave;
    }

    private Held<LeaveWorkflow.Standing> held(Leave leave) {
        return leave.held(limit.isByCounty(leave.startsOn(), leave.endsOn()), today.day());
    }

    private Function<Row, List<Action>> offered() {
        LocalDate day = today.day();
        return steps.offered(WORKFLOW, row -> LeaveWorkflow.Standing.of(row, day));
    }

    /** What waits for the caller: a town's office decides what the county does not have to; a village's nothing. */
    private String waiting() {
        int area = caller.scope().areaCode().length();
        if (!caller.may(LeaveFeature.DECIDE) || area > Level.TOWN.codeLength()) {
            return "false";
        }
        String requested = "a.state = 'REQUESTED'";
        return area > Level.COUNTY.codeLength()
                ? "(" + requested + " and not " + LeaveLimit.BY_COUNTY + ")"
                : requested;
    }
}

package org.zhucun.attendance.leave;

import static org.zhucun.attendance.leave.LeaveWorkflow.WORKFLOW;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.zhucun.attendance.Placement;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.time.Today;
import org.zhucun.kernel.web.MergePatch;
import org.zhucun.kernel.web.Versioned;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.steps.Held;
import org.zhucun.platform.steps.Steps;

/** Keeps leave. That no two of a cadre overlap is kept by the database. */
@ApplicationScoped
public class LeaveService {

    private final LeaveRepository leaves;
    private final LeaveReading reading;
    private final LeaveLimit limit;
    private final Placement placement;
    private final MergePatch mergePatch;
    private final Steps steps;
    private final Today today;

    LeaveService(
            LeaveRepository leaves,
            LeaveReading reading,
            LeaveLimit limit,
            Placement placement,
            MergePatch mergePatch,
            Steps steps,
            Today today) {
        this.leaves = leaves;
        this.reading = reading;
        this.limit = limit;
        this.placement = placement;
        this.mergePatch = mergePatch;
        this.steps = steps;
        this.today = today;
    }

    ListQuery<LeaveSummary> list(LeaveFilter filter) {
        return reading.list(filter);
    }

    Versioned<LeaveDetail> get(UUID id) {
        return reading.of(id);
    }

    @Transactional
    Versioned<LeaveDetail> create(LeaveCreate body) {
        Leave leave = new Leave(body.cadreId());
        set(leave, body.terms());
        leaves.add(leave);
        return reading.of(leave.id());
    }

    @Transactional
    Versioned<LeaveDetail> update(UUID id, JsonNode patch, String ifMatch) {
        Leave leave = leaves.visible(id);
        steps.require(WORKFLOW, Action.UPDATE, held(leave), ifMatch);
        LeaveUpdate terms = mergePatch.apply(leave.terms(), patch);
        if (!terms.equals(leave.terms())) {
            set(leave, terms);
        }
        return stored(leave);
    }

    @Transactional
    Versioned<LeaveDetail> approve(UUID id, String note, String ifMatch) {
        Leave leave = decide(id, Action.APPROVE, note, ifMatch);
        Versioned<LeaveDetail> stored = stored(leave);
        placement.changed(leave.cadreId(), leave.startsOn(), leave.endsOn());
        return stored;
    }

    @Transactional
    Versioned<LeaveDetail> refuse(UUID id, String reason, String ifMatch) {
        return stored(decide(id, Action.REFUSE, reason, ifMatch));
    }

    /** 409 once an approved leave has begun: then there is only an early return. */
    @Transactional
    Versioned<LeaveDetail> cancel(UUID id, String reason, String ifMatch) {
        Leave leave = leaves.visible(id);
        boolean approved = leave.isApproved();
        leave.cancel(steps.take(WORKFLOW, Action.CANCEL, held(leave), reason, ifMatch));
        Versioned<LeaveDetail> stored = stored(leave);
        if (approved) {
            placement.changed(leave.cadreId(), leave.startsOn(), leave.endsOn());
        }
        return stored;
    }

    /** An early return; another one corrects the first. */
    @Transactional
    Versioned<LeaveDetail> resume(UUID id, LocalDate returnedOn, String ifMatch) {
        Leave leave = leaves.visible(id);
        steps.take(WORKFLOW, Action.RESUME, held(leave), returnedOn.toString(), ifMatch);
        if (!returnedOn.isAfter(leave.startsOn())) {
            throw ApiException.invalid(Violation.pointer("/returnedOn", "AFTER", leave.startsOn()));
        }
        if (returnedOn.isAfter(leave.endsOn())) {
            throw ApiException.invalid(Violation.pointer("/returnedOn", "NOT_AFTER", leave.endsOn()));
        }
        leave.returned(returnedOn);
        Versioned<LeaveDetail> stored = stored(leave);
        placement.changed(leave.cadreId(), leave.startsOn(), leave.endsOn());
        return stored;
    }

    private void set(Leave leave, LeaveUpdate terms) {
        String village = placement.village(leave.cadreId(), terms.startsOn(), terms.endsOn());
        leave.set(terms, village, limit.isByCounty(terms.startsOn(), terms.endsOn()));
    }

    private Leave decide(UUID id, Action step, String text, String ifMatch) {
        Leave leave = leaves.visible(id);
        Held<LeaveWorkflow.Standing> held = held(leave);
        leave.decide(
                steps.take(WORKFLOW, step, held, text, ifMatch), held.standing().byCounty());
        return leave;
    }

    private Held<LeaveWorkflow.Standing> held(Leave leave) {
        return leave.held(limit.isByCounty(leave.startsOn(), leave.endsOn()), today.day());
    }

    private Versioned<LeaveDetail> stored(Leave leave) {
        leaves.flush();
        return reading.of(leave.id());
    }
}

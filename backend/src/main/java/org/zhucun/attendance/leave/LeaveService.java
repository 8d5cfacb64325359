package org.zhucun.attendance.leave;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.zhucun.attendance.Decisions;
import org.zhucun.attendance.Placement;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.web.MergePatch;
import org.zhucun.kernel.web.Versioned;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.access.Role;

/** Keeps leave. That no two of a cadre overlap is kept by the database. */
@ApplicationScoped
public class LeaveService {

    private final LeaveRepository leaves;
    private final LeaveReading reading;
    private final LeaveLimit limit;
    private final Placement placement;
    private final MergePatch mergePatch;
    private final Decisions decisions;
    private final Clock clock;

    LeaveService(
            LeaveRepository leaves,
            LeaveReading reading,
            LeaveLimit limit,
            Placement placement,
            MergePatch mergePatch,
            Decisions decisions,
            Clock clock) {
        this.leaves = leaves;
        this.reading = reading;
        this.limit = limit;
        this.placement = placement;
        this.mergePatch = mergePatch;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Cadres ask for leave themselves, or their offices do. */
    static boolean mayAsk(Caller caller) {
        return caller.isOffice() || caller.has(Role.CADRE);
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
        Leave leave = leaves.editable(id, ifMatch);
        Decisions.require(leave.state(), LeaveState.REQUESTED);
        LeaveUpdate terms = mergePatch.apply(leave.terms(), patch);
        if (!terms.equals(leave.terms())) {
            set(leave, terms);
        }
        return stored(leave);
    }

    @Transactional
    Versioned<LeaveDetail> approve(UUID id, String note, String ifMatch) {
        Leave leave = decide(id, LeaveState.APPROVED, note, ifMatch);
        Versioned<LeaveDetail> stored = stored(leave);
        placement.changed(leave.cadreId(), leave.startsOn(), leave.endsOn());
        return stored;
    }

    @Transactional
    Versioned<LeaveDetail> refuse(UUID id, String reason, String ifMatch) {
        return stored(decide(id, LeaveState.REFUSED, reason, ifMatch));
    }

    /** 409 once an approved leave has begun: then there is only an early return. */
    @Transactional
    Versioned<LeaveDetail> cancel(UUID id, String reason, String ifMatch) {
        Leave leave = leaves.editable(id, ifMatch);
        boolean approved = leave.state() == LeaveState.APPROVED;
        if (!approved || !leave.startsOn().isAfter(LocalDate.now(clock))) {
            Decisions.require(leave.state(), LeaveState.REQUESTED);
        }
        leave.cancel(decisions.of(reason));
        Versioned<LeaveDetail> stored = stored(leave);
        if (approved) {
            placement.changed(leave.cadreId(), leave.startsOn(), leave.endsOn());
        }
        return stored;
    }

    /** An early return; another one corrects the first. */
    @Transactional
    Versioned<LeaveDetail> resume(UUID id, LocalDate returnedOn, String ifMatch) {
        Leave leave = leaves.editable(id, ifMatch);
        Decisions.require(leave.state(), LeaveState.APPROVED);
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

    private Leave decide(UUID id, LeaveState next, String text, String ifMatch) {
        Leave leave = leaves.visible(id);
        boolean byCounty = limit.isByCounty(leave.startsOn(), leave.endsOn());
        decisions.require(LeaveLimit.keeper(leave.areaCode(), byCounty), leave, ifMatch);
        Decisions.require(leave.state(), LeaveState.REQUESTED);
        leave.decide(next, byCounty, decisions.of(text));
        return leave;
    }

    private Versioned<LeaveDetail> stored(Leave leave) {
        leaves.flush();
        return reading.of(leave.id());
    }
}

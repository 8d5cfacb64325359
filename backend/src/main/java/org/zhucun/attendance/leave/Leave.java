package org.zhucun.attendance.leave;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.zhucun.attendance.AttendanceRecord;
import org.zhucun.attendance.Decision;
import org.zhucun.platform.steps.Held;
import org.zhucun.platform.steps.Taken;

/** Days away from the village with leave. */
@Entity
public class Leave extends AttendanceRecord {

    @Column(name = "returned_on")
    private LocalDate returnedOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LeaveReason reason;

    private String note;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LeaveState state = LeaveState.REQUESTED;

    @Column(name = "by_county", nullable = false)
    private boolean byCounty;

    @Embedded
    private Decision decision;

    protected Leave() {}

    Leave(UUID cadreId) {
        super(cadreId);
    }

    /** @param decidedByCounty by the limit that holds on the first day, as it is known now */
    Held<LeaveWorkflow.Standing> held(boolean decidedByCounty, LocalDate today) {
        return new Held<>(
                id(),
                version(),
                new LeaveWorkflow.Standing(state, cadreId(), areaCode(), decidedByCounty, startsOn(), endsOn(), today));
    }

    boolean isApproved() {
        return state == LeaveState.APPROVED;
    }

    LeaveUpdate terms() {
        return new LeaveUpdate(startsOn(), endsOn(), reason, note);
    }

    void set(LeaveUpdate terms, String village, boolean decidedByCounty) {
        place(village, terms.startsOn(), terms.endsOn());
        reason = terms.reason();
        note = terms.note();
        byCounty = decidedByCounty;
    }

    /** @param decidedByCounty by the limit that holds on the first day, as it is known when the leave is decided */
    void decide(Taken<LeaveState> step, boolean decidedByCounty) {
        state = step.to();
        byCounty = decidedByCounty;
        decision = Decision.of(step);
    }

    void cancel(Taken<LeaveState> step) {
        state = step.to();
        returnedOn = null;
        decision = Decision.of(step);
    }

    void returned(LocalDate day) {
        returnedOn = day;
    }
}

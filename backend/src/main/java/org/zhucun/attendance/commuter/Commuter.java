package org.zhucun.attendance.commuter;

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

/** A cadre who may go home at night, from a day to a day. */
@Entity
public class Commuter extends AttendanceRecord {

    @Column(nullable = false)
    private String reason;

    @Column(name = "night_duty", nullable = false)
    private String nightDuty;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CommuterState state = CommuterState.REQUESTED;

    @Embedded
    private Decision decision;

    protected Commuter() {}

    Commuter(UUID cadreId) {
        super(cadreId);
    }

    Held<CommuterWorkflow.Standing> held() {
        return new Held<>(id(), version(), new CommuterWorkflow.Standing(state, areaCode()));
    }

    CommuterUpdate terms() {
        return new CommuterUpdate(startsOn(), endsOn(), reason, nightDuty);
    }

    void set(CommuterUpdate terms, String village) {
        place(village, terms.startsOn(), terms.endsOn());
        reason = terms.reason();
        nightDuty = terms.nightDuty();
    }

    void decide(Taken<CommuterState> step) {
        state = step.to();
        decision = Decision.of(step);
    }

    /** @param lastDay last day of commuting */
    void end(Taken<CommuterState> step, LocalDate lastDay) {
        place(areaCode(), startsOn(), lastDay);
        state = step.to();
    }
}

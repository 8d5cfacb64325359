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

    CommuterState state() {
        return state;
    }

    CommuterUpdate terms() {
        return new CommuterUpdate(startsOn(), endsOn(), reason, nightDuty);
    }

    void set(CommuterUpdate terms, String village) {
        place(village, terms.startsOn(), terms.endsOn());
        reason = terms.reason();
        nightDuty = terms.nightDuty();
    }

    void decide(CommuterState next, Decision why) {
        state = next;
        decision = why;
    }

    /** @param lastDay last day of commuting */
    void end(LocalDate lastDay) {
        place(areaCode(), startsOn(), lastDay);
        state = CommuterState.ENDED;
    }
}

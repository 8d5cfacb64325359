package org.zhucun.attendance.outing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.zhucun.attendance.AttendanceRecord;

/** Days on duty elsewhere. */
@Entity
public class Outing extends AttendanceRecord {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private OutingKind kind;

    @Column(nullable = false)
    private String place;

    @Column(nullable = false)
    private String purpose;

    protected Outing() {}

    Outing(UUID cadreId) {
        super(cadreId);
    }

    OutingUpdate terms() {
        return new OutingUpdate(startsOn(), endsOn(), kind, place, purpose);
    }

    void set(OutingUpdate terms, String village) {
        place(village, terms.startsOn(), terms.endsOn());
        kind = terms.kind();
        place = terms.place();
        purpose = terms.purpose();
    }
}

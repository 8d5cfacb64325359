package org.zhucun.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.roster.DaysChanged;
import org.zhucun.roster.posting.Whereabouts;

/** Says where recorded days belong, and tells the others when they change. */
@ApplicationScoped
public class Placement {

    private final Whereabouts whereabouts;
    private final Event<DaysChanged> changes;

    Placement(Whereabouts whereabouts, Event<DaysChanged> changes) {
        this.whereabouts = whereabouts;
        this.changes = changes;
    }

    /** The village of the first day, inside the caller's area. 422 DATE_ORDER when the last day is before the first. */
    public String village(UUID cadre, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw ApiException.invalid(Violation.pointer("/endsOn", "DATE_ORDER", first));
        }
        return whereabouts.villageOn(cadre, first, "/startsOn");
    }

    public void changed(UUID cadre, LocalDate first, LocalDate last) {
        changes.fire(DaysChanged.of(cadre, first, last));
    }

    /** The days as they were and as they are now. */
    public void changed(AttendanceRecord days, LocalDate firstBefore, LocalDate lastBefore) {
        LocalDate first = firstBefore.isBefore(days.startsOn()) ? firstBefore : days.startsOn();
        LocalDate last = lastBefore.isAfter(days.endsOn()) ? lastBefore : days.endsOn();
        changed(days.cadreId(), first, last);
    }
}

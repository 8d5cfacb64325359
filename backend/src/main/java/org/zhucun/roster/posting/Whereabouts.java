package org.zhucun.roster.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.OnDay;
import org.zhucun.platform.access.Caller;

/** In which village a cadre stands on a day: what is recorded of the cadre belongs to that village's offices. */
@ApplicationScoped
public class Whereabouts {

    private final Jdbc jdbc;
    private final Caller caller;

    Whereabouts(Jdbc jdbc, Caller caller) {
        this.jdbc = jdbc;
        this.caller = caller;
    }

    /**
     * The code of the village. 422 UNKNOWN_CADRE at {@code /cadreId} for a cadre whom the caller does not see, 422
     * NOT_POSTED_ON at the pointer when the cadre is posted nowhere on the day, 403 in a village outside the caller's area.
     *
     * @param dayPointer where the request says the day
     */
    public String villageOn(UUID cadreId, LocalDate day, String dayPointer) {
        String village = jdbc
                .list(
                        "select p.village_code from posting p where p.cadre_id = ? and "
                                + OnDay.posting("p", day).current(),
                        List.of(cadreId),
                        row -> row.text("village_code"))
                .stream()
                .findFirst()
                .orElse(null);
        if (village == null) {
            requireSeen(cadreId);
            throw ApiException.invalid(Violation.pointer(dayPointer, "NOT_POSTED_ON", day));
        }
        if (!caller.scope().contains(village)) {
            requireSeen(cadreId);
        }
        caller.scope().requireWrite(village);
        return village;
    }

    private void requireSeen(UUID cadreId) {
        boolean seen = jdbc
                .list("select area_code from cadre where id = ?", List.of(cadreId), row -> row.text("area_code"))
                .stream()
                .anyMatch(caller.scope()::contains);
        if (!seen) {
            throw ApiException.invalid(Violation.pointer("/cadreId", "UNKNOWN_CADRE"));
        }
    }
}

package org.zhucun.fieldwork.deed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.OnDay;
import org.zhucun.platform.access.Caller;

/** Who takes part in a deed: what is not said is filled in, and what is said has to be so on the day. */
@ApplicationScoped
class DeedParts {

    private final Jdbc jdbc;
    private final Caller caller;

    DeedParts(Jdbc jdbc, Caller caller) {
        this.jdbc = jdbc;
        this.caller = caller;
    }

    /** A new deed of which nobody says whose it is, is that of the village's team, and of the cadre who writes it. */
    DeedUpdate filled(DeedCreate deed, UUID writer) {
        DeedUpdate terms = deed.terms();
        return new DeedUpdate(
                terms.category(),
                terms.title(),
                terms.doneOn(),
                terms.note(),
                terms.households(),
                terms.cadreIds() != null || writer == null ? terms.cadreIds() : List.of(writer),
                terms.teamIds() != null ? terms.teamIds() : teamsOf(deed.villageCode(), terms.doneOn()),
                terms.funds());
    }

    /**
     * 422 when somebody newly named is not on post inside the caller's area on the day, or a team not at work there.
     *
     * @param before the terms as they were: whom another office has named stays
     */
    void require(DeedUpdate before, DeedUpdate terms) {
        LocalDate day = terms.doneOn();
        String posted =
                "select p.cadre_id as id from posting p where p.cadre_id = any(?) and starts_with(p.village_code, ?)"
                        + " and " + OnDay.posting("p", day).current();
        String atWork = "select t.id from team t where t.id = any(?) and starts_with(t.village_code, ?) and "
                + OnDay.team("t", day).current();
        if (!found(posted, added(before.cadreIds(), terms.cadreIds()))) {
            throw ApiException.invalid(Violation.pointer("/cadreIds", "NOT_POSTED_ON", day));
        }
        if (!found(atWork, added(before.teamIds(), terms.teamIds()))) {
            throw ApiException.invalid(Violation.pointer("/teamIds", "NOT_AT_WORK_ON", day));
        }
    }

    private List<UUID> teamsOf(String village, LocalDate day) {
        return jdbc.list(
                "select t.id from team t where t.village_code = ? and "
                        + OnDay.team("t", day).current(),
                List.of(village),
                row -> row.uuid("id"));
    }

    /** Whether each of them is one of these inside the caller's area. */
    private boolean found(String rows, List<UUID> ids) {
        return ids.isEmpty()
                || jdbc.list(rows, List.of(ids, caller.scope().areaCode()), row -> row.uuid("id"))
                        .containsAll(ids);
    }

    private static List<UUID> added(List<UUID> before, List<UUID> now) {
        return now == null
                ? List.of()
                : now.stream().filter(id -> !before.contains(id)).toList();
    }
}

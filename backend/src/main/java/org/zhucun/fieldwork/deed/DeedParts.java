package org.zhucun.fieldwork.deed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zhucun.fieldwork.entry.Participants;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.OnDay;
import org.zhucun.platform.access.Caller;

/** Who takes part in a deed: what is not said is filled in, and what is said has to be so on the day. */
@ApplicationScoped
class DeedParts {

    private final Participants participants;
    private final Jdbc jdbc;
    private final Caller caller;

    DeedParts(Participants participants, Jdbc jdbc, Caller caller) {
        this.participants = participants;
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
                Participants.named(terms.cadreIds(), writer),
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
        participants.require(before.cadreIds(), terms.cadreIds(), day);
        List<UUID> added = terms.teamIds() == null
                ? List.of()
                : terms.teamIds().stream()
                        .filter(id -> !before.teamIds().contains(id))
                        .toList();
        if (!added.isEmpty() && !atWork(day, added).containsAll(added)) {
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

    private List<UUID> atWork(LocalDate day, List<UUID> teams) {
        return jdbc.list(
                "select t.id from team t where t.id = any(?) and starts_with(t.village_code, ?) and "
                        + OnDay.team("t", day).current(),
                List.of(teams, caller.scope().areaCode()),
                row -> row.uuid("id"));
    }
}

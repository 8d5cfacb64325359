package org.zhucun.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Says, inside the transaction, that what is recorded of where cadres spent some days has changed: a duty sheet, a leave,
 * an outing, a commuter or an inspection's check.
 *
 * @param from the first of the days
 * @param to the last of the days
 */
public record DaysChanged(Set<UUID> cadres, LocalDate from, LocalDate to) {

    public static DaysChanged of(UUID cadre, LocalDate from, LocalDate to) {
        return new DaysChanged(Set.of(cadre), from, to);
    }

    public static DaysChanged of(Collection<UUID> cadres, LocalDate from, LocalDate to) {
        return new DaysChanged(Set.copyOf(cadres), from, to);
    }
}

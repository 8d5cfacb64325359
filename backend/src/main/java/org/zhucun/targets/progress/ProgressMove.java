package org.zhucun.targets.progress;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.area.Level;

/** A step of a report: from which states to which, and whose office takes it. */
public enum ProgressMove {
    SUBMIT(Set.of(ProgressState.DRAFT, ProgressState.RETURNED), ProgressState.REPORTED, Level.TOWN, Action.SUBMIT),
    VERIFY(Set.of(ProgressState.REPORTED), ProgressState.VERIFIED, Level.COUNTY, Action.VERIFY),
    RETURN(Set.of(ProgressState.REPORTED), ProgressState.RETURNED, Level.COUNTY, Action.RETURN),
    REOPEN(Set.of(ProgressState.VERIFIED), ProgressState.DRAFT, Level.CITY, Action.REOPEN);

    private final Set<ProgressState> from;
    private final ProgressState to;
    private final Level keeper;
    private final Action action;

    ProgressMove(Set<ProgressState> from, ProgressState to, Level keeper, Action action) {
        this.from = from;
        this.to = to;
        this.keeper = keeper;
        this.action = action;
    }

    boolean leaves(ProgressState state) {
        return from.contains(state);
    }

    ProgressState to() {
        return to;
    }

    Action action() {
        return action;
    }

    boolean needsReason() {
        return this == RETURN || this == REOPEN;
    }

    /** The area that an office must hold to take the step for a village or an area. */
    String keeperOf(String code) {
        return code.length() > keeper.codeLength() ? keeper.codeOf(code) : code;
    }

    /** The states that it leaves, as an SQL list. */
    String fromSql() {
        return Arrays.stream(ProgressState.values())
                .filter(from::contains)
                .map(state -> "'" + state + "'")
                .collect(Collectors.joining(", ", "(", ")"));
    }
}

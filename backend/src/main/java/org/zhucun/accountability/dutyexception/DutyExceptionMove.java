package org.zhucun.accountability.dutyexception;

import java.util.Set;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.area.Level;

/** A step of an exception: from which states to which, and whose office takes it. */
enum DutyExceptionMove {
    EXPLAIN(
            Set.of(DutyExceptionState.OPEN, DutyExceptionState.EXPLAINED),
            DutyExceptionState.EXPLAINED,
            Level.TOWN,
            Action.EXPLAIN),
    ACCEPT(Set.of(DutyExceptionState.EXPLAINED), DutyExceptionState.ACCEPTED, Level.COUNTY, Action.ACCEPT),
    CONFIRM(Set.of(DutyExceptionState.EXPLAINED), DutyExceptionState.CONFIRMED, Level.COUNTY, Action.CONFIRM);

    private final Set<DutyExceptionState> from;
    private final DutyExceptionState to;
    private final Level keeper;
    private final Action action;

    DutyExceptionMove(Set<DutyExceptionState> from, DutyExceptionState to, Level keeper, Action action) {
        this.from = from;
        this.to = to;
        this.keeper = keeper;
        this.action = action;
    }

    boolean leaves(DutyExceptionState state) {
        return from.contains(state);
    }

    DutyExceptionState to() {
        return to;
    }

    Action action() {
        return action;
    }

    /** The area that an office must hold to take the step for a village. */
    String keeperOf(String village) {
        return keeper.codeOf(village);
    }
}

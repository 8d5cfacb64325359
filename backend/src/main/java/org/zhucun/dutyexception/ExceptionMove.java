package org.zhucun.dutyexception;

import java.util.Set;
import org.zhucun.access.Action;
import org.zhucun.area.Level;

/** A step of an exception: from which states to which, and whose office takes it. */
enum ExceptionMove {
    EXPLAIN(
            Set.of(ExceptionState.OPEN, ExceptionState.EXPLAINED),
            ExceptionState.EXPLAINED,
            Level.TOWN,
            Action.EXPLAIN),
    ACCEPT(Set.of(ExceptionState.EXPLAINED), ExceptionState.ACCEPTED, Level.COUNTY, Action.ACCEPT),
    CONFIRM(Set.of(ExceptionState.EXPLAINED), ExceptionState.CONFIRMED, Level.COUNTY, Action.CONFIRM);

    private final Set<ExceptionState> from;
    private final ExceptionState to;
    private final Level keeper;
    private final Action action;

    ExceptionMove(Set<ExceptionState> from, ExceptionState to, Level keeper, Action action) {
        this.from = from;
        this.to = to;
        this.keeper = keeper;
        this.action = action;
    }

    boolean leaves(ExceptionState state) {
        return from.contains(state);
    }

    ExceptionState to() {
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

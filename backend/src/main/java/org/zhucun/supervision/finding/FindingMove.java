package org.zhucun.supervision.finding;

import java.util.Set;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.access.Role;
import org.zhucun.roster.area.Level;
import org.zhucun.supervision.FindingState;
import org.zhucun.supervision.InspectionRef;

/** A step of a finding: from which states to which, and who takes it. */
public enum FindingMove {
    /** By the office of the village's town or above. */
    RECTIFY(Set.of(FindingState.OPEN), FindingState.RECTIFIED, Action.RECTIFY),
    /** By the level that inspected; what a town found itself, by its county. */
    CLOSE(Set.of(FindingState.RECTIFIED), FindingState.CLOSED, Action.CLOSE),
    /** As {@link #CLOSE}. */
    REOPEN(Set.of(FindingState.RECTIFIED, FindingState.CLOSED), FindingState.OPEN, Action.REOPEN);

    private final Set<FindingState> from;
    private final FindingState to;
    private final Action action;

    FindingMove(Set<FindingState> from, FindingState to, Action action) {
        this.from = from;
        this.to = to;
        this.action = action;
    }

    boolean leaves(FindingState state) {
        return from.contains(state);
    }

    FindingState to() {
        return to;
    }

    Action action() {
        return action;
    }

    /** The code that the caller's area must contain to take the step: a town never judges what it did itself. */
    String keeperOf(String village, InspectionRef inspection) {
        if (this == RECTIFY) {
            return Level.TOWN.codeOf(village);
        }
        String inspecting = inspection.area().code();
        return inspection.level() == Level.TOWN ? Level.COUNTY.codeOf(inspecting) : inspecting;
    }

    /** Whether the caller's role takes such steps at all. */
    boolean isOf(Caller caller) {
        return caller.isOffice() || this != RECTIFY && caller.has(Role.INSPECTOR);
    }
}

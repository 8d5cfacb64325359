package org.zhucun.attendance.duty;

/** A step of a sheet. */
public enum DutyMove {
    SUBMIT(DutyState.DRAFT, DutyState.SUBMITTED),
    REOPEN(DutyState.SUBMITTED, DutyState.DRAFT);

    private final DutyState from;
    private final DutyState to;

    DutyMove(DutyState from, DutyState to) {
        this.from = from;
        this.to = to;
    }

    DutyState from() {
        return from;
    }

    DutyState to() {
        return to;
    }
}

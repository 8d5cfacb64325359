package org.zhucun.leave;

/** How far a leave is. */
public enum LeaveState {
    REQUESTED,
    APPROVED,
    REFUSED,
    CANCELLED
}

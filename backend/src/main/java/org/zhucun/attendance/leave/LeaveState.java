package org.zhucun.attendance.leave;

/** How far a leave is. */
public enum LeaveState {
    REQUESTED,
    APPROVED,
    REFUSED,
    CANCELLED
}

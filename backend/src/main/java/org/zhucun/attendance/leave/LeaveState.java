package org.zhucun.attendance.leave;

/** State of a leave. */
public enum LeaveState {
    REQUESTED,
    APPROVED,
    REFUSED,
    CANCELLED
}

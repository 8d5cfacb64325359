package org.zhucun.attendance.leave;

/** Reason of a leave. */
public enum LeaveReason {
    SICK,
    PERSONAL,
    MATERNITY,
    MARRIAGE,
    BEREAVEMENT,
    ANNUAL,
    OTHER
}

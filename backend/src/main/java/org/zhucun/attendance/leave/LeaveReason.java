package org.zhucun.attendance.leave;

/** What a leave is for. */
public enum LeaveReason {
    SICK,
    PERSONAL,
    MATERNITY,
    MARRIAGE,
    BEREAVEMENT,
    ANNUAL,
    OTHER
}

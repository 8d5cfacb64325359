package org.zhucun.attendance.commuter;

/** State of a permission to commute. */
public enum CommuterState {
    REQUESTED,
    APPROVED,
    REFUSED,
    ENDED
}

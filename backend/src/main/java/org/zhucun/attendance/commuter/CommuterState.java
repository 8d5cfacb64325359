package org.zhucun.attendance.commuter;

/** How far a permission to commute is. */
public enum CommuterState {
    REQUESTED,
    APPROVED,
    REFUSED,
    ENDED
}

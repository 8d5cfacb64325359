package org.zhucun.commuter;

/** How far a permission to commute is. */
public enum CommuterState {
    REQUESTED,
    APPROVED,
    REFUSED,
    ENDED
}

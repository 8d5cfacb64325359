package org.zhucun.supervision;

/** How far a finding is: to be put right, to be looked at again, done. */
public enum FindingState {
    OPEN,
    RECTIFIED,
    CLOSED
}

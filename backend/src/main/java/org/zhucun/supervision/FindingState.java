package org.zhucun.supervision;

/** State of a finding: to be put right, to be checked again, closed. */
public enum FindingState {
    OPEN,
    RECTIFIED,
    CLOSED
}

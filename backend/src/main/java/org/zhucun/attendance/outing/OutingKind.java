package org.zhucun.attendance.outing;

/** Kind of an outing. */
public enum OutingKind {
    MEETING,
    TRAINING,
    PROJECT
}

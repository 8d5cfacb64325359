package org.zhucun.attendance.outing;

/** What takes a cadre on duty elsewhere. */
public enum OutingKind {
    MEETING,
    TRAINING,
    PROJECT
}

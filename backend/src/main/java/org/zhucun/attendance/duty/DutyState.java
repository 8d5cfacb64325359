package org.zhucun.attendance.duty;

/** State of a duty sheet: being filled, or submitted and counting. */
public enum DutyState {
    DRAFT,
    SUBMITTED
}

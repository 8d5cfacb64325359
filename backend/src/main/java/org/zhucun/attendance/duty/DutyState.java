package org.zhucun.attendance.duty;

/** Whether a sheet is being filled or counts. */
public enum DutyState {
    DRAFT,
    SUBMITTED
}

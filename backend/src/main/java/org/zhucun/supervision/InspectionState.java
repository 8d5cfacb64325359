package org.zhucun.supervision;

/** Whether an inspection counts: a draft is seen only by those who may edit it. */
public enum InspectionState {
    DRAFT,
    SUBMITTED
}

package org.zhucun.fieldwork.plan;

/** How far an item of a plan is. */
public enum PlanItemState {
    NOT_STARTED,
    UNDER_WAY,
    DONE
}

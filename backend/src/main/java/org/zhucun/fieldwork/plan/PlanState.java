package org.zhucun.fieldwork.plan;

/** State of a plan. */
public enum PlanState {
    /** Being written, waiting for the town. */
    DRAFT,
    /** Sent back to the team with a reason; a correction makes it a draft again. */
    RETURNED,
    /** Adopted by the town, and locked: it is in force. */
    ADOPTED
}

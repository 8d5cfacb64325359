package org.zhucun.fieldwork.deed;

/** State of a deed. */
public enum DeedState {
    /** Written down, waiting for the town. */
    DRAFT,
    /** Accepted by the town, and locked: it counts. */
    VERIFIED,
    /** Sent back to the writer with a reason; a correction makes it a draft again. */
    RETURNED
}

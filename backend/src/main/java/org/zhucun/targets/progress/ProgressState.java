package org.zhucun.targets.progress;

/** State of a report. */
public enum ProgressState {
    /** Being written by the town. */
    DRAFT,
    /** Submitted by the town, waiting for the county. */
    REPORTED,
    /** Accepted by the county, and locked. */
    VERIFIED,
    /** Sent back to the town with a reason. */
    RETURNED
}

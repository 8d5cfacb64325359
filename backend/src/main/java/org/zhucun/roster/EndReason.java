package org.zhucun.roster;

/** Why a posting ended. */
public enum EndReason {
    ROTATION,
    MOVED,
    RECALLED,
    RETIRED,
    RESIGNED,
    BATCH_END,
    OTHER
}

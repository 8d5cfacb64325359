package org.zhucun.liaison.visit;

/** How a leader was there. */
public enum LiaisonVisitKind {
    /** For some hours, to look and to guide. */
    VISIT,
    /** For days, living there. */
    STAY
}

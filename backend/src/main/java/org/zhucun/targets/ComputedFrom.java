package org.zhucun.targets;

/** The ledger that a target is computed from, instead of being reported. */
public enum ComputedFrom {
    /** The collective income of the village, by year. */
    INCOME,
    /** The verified deeds for the village. */
    DEEDS
}

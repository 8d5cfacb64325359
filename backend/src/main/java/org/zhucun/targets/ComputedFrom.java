package org.zhucun.targets;

/** The ledger that a target is computed from, instead of being reported. */
public enum ComputedFrom {
    INCOME
}

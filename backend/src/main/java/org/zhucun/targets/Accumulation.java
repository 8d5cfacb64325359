package org.zhucun.targets;

/** Whether a value is cumulative since the batch began, or the level at the end of the quarter. */
public enum Accumulation {
    CUMULATIVE,
    LEVEL
}

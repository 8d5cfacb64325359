package org.zhucun.targets;

/** Whether a value counts what was reached since the batch began, or how things stand at the end of the quarter. */
public enum Accumulation {
    CUMULATIVE,
    LEVEL
}

package org.zhucun.targets;

/** How a value is held against the threshold. */
public enum Comparison {
    AT_LEAST
}

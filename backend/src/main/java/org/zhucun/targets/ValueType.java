package org.zhucun.targets;

/** Type of the value reported for a target: a number, problems solved of those found, yes or no, or a status. */
public enum ValueType {
    NUMBER,
    SOLVED_OF_FOUND,
    YES_NO,
    STATUS
}

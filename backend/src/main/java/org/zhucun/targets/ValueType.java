package org.zhucun.targets;

/** What is reported of a target: a number, problems solved of those found, yes or no, or a status. */
public enum ValueType {
    NUMBER,
    SOLVED_OF_FOUND,
    YES_NO,
    STATUS
}

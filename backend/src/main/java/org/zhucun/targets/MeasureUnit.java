package org.zhucun.targets;

/** Unit of a target. */
public enum MeasureUnit {
    YUAN,
    PERSON,
    DEED,
    PROBLEM,
    MECHANISM,
    STATUS
}

package org.zhucun.targets;

/** What a target counts. */
public enum MeasureUnit {
    YUAN,
    PERSON,
    DEED,
    PROBLEM,
    MECHANISM,
    STATUS
}

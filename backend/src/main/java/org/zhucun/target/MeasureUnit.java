package org.zhucun.target;

/** What a target counts. */
public enum MeasureUnit {
    YUAN,
    PERSON,
    DEED,
    PROBLEM,
    MECHANISM,
    STATUS
}

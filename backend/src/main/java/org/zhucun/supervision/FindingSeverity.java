package org.zhucun.supervision;

/** Severity of a finding, the least severe first. */
public enum FindingSeverity {
    MINOR,
    MAJOR,
    CRITICAL
}

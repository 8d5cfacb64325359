package org.zhucun.supervision;

/** How grave a finding is, the least first. */
public enum FindingSeverity {
    MINOR,
    MAJOR,
    CRITICAL
}

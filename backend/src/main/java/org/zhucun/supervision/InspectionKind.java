package org.zhucun.supervision;

/** What an inspection is. */
public enum InspectionKind {
    PLANNED,
    UNANNOUNCED,
    VISIT
}

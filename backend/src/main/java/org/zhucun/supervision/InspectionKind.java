package org.zhucun.supervision;

/** Kind of an inspection. */
public enum InspectionKind {
    PLANNED,
    UNANNOUNCED,
    VISIT
}

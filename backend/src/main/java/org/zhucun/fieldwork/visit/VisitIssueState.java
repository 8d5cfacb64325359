package org.zhucun.fieldwork.visit;

/** State of an issue. */
public enum VisitIssueState {
    /** Waits for the office. */
    OPEN,
    /** The office has said what is done about it. */
    ANSWERED,
    /** Those who raised it are content. */
    CLOSED
}

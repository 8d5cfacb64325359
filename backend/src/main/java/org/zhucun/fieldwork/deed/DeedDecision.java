package org.zhucun.fieldwork.deed;

/** What a town decides on deeds, as {@link DeedWorkflow} declares it. */
public enum DeedDecision {
    VERIFY,
    RETURN,
    REOPEN
}

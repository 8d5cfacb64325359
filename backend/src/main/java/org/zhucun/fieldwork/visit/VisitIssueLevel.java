package org.zhucun.fieldwork.visit;

/** To whose office an issue goes. */
public enum VisitIssueLevel {
    TOWN,
    COUNTY
}

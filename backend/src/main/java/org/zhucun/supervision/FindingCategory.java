package org.zhucun.supervision;

/** What a finding is about. */
public enum FindingCategory {
    DUTY,
    LIVING,
    WORK,
    TARGET,
    LEDGER,
    DISCIPLINE,
    FUNDS,
    OTHER
}

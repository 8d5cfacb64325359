package org.zhucun.supervision;

/** Category of a finding. */
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

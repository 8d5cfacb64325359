package org.zhucun.benefits.welfare;

/** What is done for a cadre. */
public enum WelfareKind {
    INSURANCE,
    HEALTH_EXAMINATION,
    /** A visit by a leader of the unit that sends the cadre. */
    LEADER_VISIT
}

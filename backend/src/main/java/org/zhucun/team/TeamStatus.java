package org.zhucun.team;

/** Whether a team is there on the day asked for. */
public enum TeamStatus {
    ACTIVE,
    DISSOLVED
}

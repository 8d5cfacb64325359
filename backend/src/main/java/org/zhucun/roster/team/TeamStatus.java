package org.zhucun.roster.team;

/** Whether a team is there on the day asked for. */
public enum TeamStatus {
    ACTIVE,
    DISSOLVED
}

package org.zhucun.roster.village;

/** Postings of a village on a day: those of a team, those standing alone, or none. */
public enum Coverage {
    TEAM,
    SOLE,
    NONE
}

package org.zhucun.roster.village;

/** Who is posted in a village on a day: cadres of a team, cadres standing alone, or nobody. */
public enum Coverage {
    TEAM,
    SOLE,
    NONE
}

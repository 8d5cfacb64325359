package org.zhucun.roster;

/** The role of a cadre in its village. */
public enum PostingRole {
    /** Leads the village's team. */
    LEADER,
    /** Belongs to the village's team. */
    MEMBER,
    /** The one cadre of a village that has no team. */
    SOLE
}

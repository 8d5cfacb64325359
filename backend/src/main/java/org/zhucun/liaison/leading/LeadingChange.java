package org.zhucun.liaison.leading;

/** How a person of a leading group changed. */
public enum LeadingChange {
    JOINED,
    LEFT,
    OTHER_POST
}

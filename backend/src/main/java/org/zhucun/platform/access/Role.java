package org.zhucun.platform.access;

/** What an account may do inside its area; {@link Audience} says which operations are for which roles. */
public enum Role {
    /** Runs the system: everything an office does, and accounts. */
    ADMIN,
    /** Keeps the roster of its area and sees personal data in full. */
    OFFICE,
    /** Inspects on the spot; reads the roster of its area. */
    INSPECTOR,
    /** A stationed cadre; reads what concerns its village. */
    CADRE,
    /** Reads only. */
    VIEWER
}

package org.zhucun.platform.access;

/** What an account may do inside its area. The names are those of {@code @RolesAllowed}. */
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
    VIEWER;

    public static final String ADMIN_NAME = "ADMIN";
    public static final String OFFICE_NAME = "OFFICE";
    public static final String INSPECTOR_NAME = "INSPECTOR";
    public static final String CADRE_NAME = "CADRE";
    public static final String VIEWER_NAME = "VIEWER";
}

package org.zhucun.platform.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What an account is inside its area; the {@link Feature}s say which {@link Right}s that gives. */
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

    public static final Set<Role> EVERYONE = Collections.unmodifiableSet(EnumSet.allOf(Role.class));
    /** Who keeps the roster of an area. */
    public static final Set<Role> OFFICES = Collections.unmodifiableSet(EnumSet.of(ADMIN, OFFICE));
    /** Who works on the spot: inspectors, and offices for them. */
    public static final Set<Role> INSPECTING = Collections.unmodifiableSet(EnumSet.of(ADMIN, OFFICE, INSPECTOR));
    /** Figures of a whole area are not for the single cadre. */
    public static final Set<Role> ALL_BUT_CADRES = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(CADRE)));

    public static final Set<Role> ADMINS = Collections.unmodifiableSet(EnumSet.of(ADMIN));
}

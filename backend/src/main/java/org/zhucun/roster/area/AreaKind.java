package org.zhucun.roster.area;

/** The kind of a division at town level. */
public enum AreaKind {
    TOWN,
    STREET
}

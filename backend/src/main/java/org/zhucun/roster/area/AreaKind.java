package org.zhucun.roster.area;

/** What a division of town level is. */
public enum AreaKind {
    TOWN,
    STREET
}

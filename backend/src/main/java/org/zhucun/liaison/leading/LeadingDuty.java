package org.zhucun.liaison.leading;

/** What a person is in a leading group or in its office. */
public enum LeadingDuty {
    HEAD,
    DEPUTY,
    MEMBER,
    OFFICE_DIRECTOR,
    OFFICE_DEPUTY
}

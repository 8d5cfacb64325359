package org.zhucun.roster.cadre;

/** Gender, as the citizen ID number tells it. */
public enum Gender {
    MALE,
    FEMALE
}

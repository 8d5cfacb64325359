package org.zhucun.roster.cadre;

/** Highest education (学历). */
public enum Education {
    POSTGRADUATE,
    BACHELOR,
    JUNIOR_COLLEGE,
    SECONDARY_VOCATIONAL,
    SENIOR_HIGH,
    JUNIOR_HIGH
}

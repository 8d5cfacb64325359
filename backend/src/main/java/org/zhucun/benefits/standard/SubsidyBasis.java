package org.zhucun.benefits.standard;

/** By what a subsidy is counted. */
public enum SubsidyBasis {
    /** By days in the village, as the duty sheet has them: reported outings count, leave and unexplained days do not. */
    DAY,
    /** By the month; of a part of one, by calendar days on post. */
    MONTH,
    /** By the year, paid in monthly parts by calendar days on post. */
    YEAR,
    /** By reported outings, each in the month in which it begins. */
    TRIP,
    /** Once to each cadre in a batch, when it is first on post under such a standard. */
    ONCE
}

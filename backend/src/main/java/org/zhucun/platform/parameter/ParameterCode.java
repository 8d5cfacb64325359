package org.zhucun.platform.parameter;

/** The rules that a city can set, each a number from a day on. */
public enum ParameterCode {
    /** Days a month that a cadre spends in the village at least. */
    MIN_DUTY_DAYS,
    /** Days of leave that the town may approve; longer leave is the county's. */
    TOWN_LEAVE_DAYS,
    /** Days without any trace that make an exception. */
    UNTRACED_DAYS
}

package org.zhucun.benefits.standard;

/** Who pays a subsidy: the finance office, or the unit that sends the cadre. */
public enum SubsidyPayer {
    FINANCE,
    UNIT
}

package org.zhucun.report.facts;

/** The words that a text may use; each has its label in {@code placeholder.<name>}. */
enum Word {
    areaName,
    parentName,
    /** PROVINCE, CITY, COUNTY or TOWN: for conditions. */
    level,
    levelName,
    /** 全市, 全县. */
    whole,
    /** 我市, 我县. */
    ours,
    /** 市委, 县委. */
    committee,
    asOf,
    year,
    since,
    batch,
    head,
    headName,
    headPost,
    director,
    office,
    quarter,
    dutyMonth,
    deadline;

    String label() {
        return "placeholder." + name();
    }
}

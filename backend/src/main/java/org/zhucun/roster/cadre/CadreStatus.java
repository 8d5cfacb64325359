package org.zhucun.roster.cadre;

/** Whether a cadre is on post on the day asked for. */
public enum CadreStatus {
    POSTED,
    NOT_POSTED
}

package org.zhucun.supervision;

/** How a cadre was found when its village was visited. */
public enum OnPostResult {
    PRESENT,
    ON_LEAVE,
    ON_OUTING,
    COMMUTER,
    ABSENT_UNEXPLAINED
}

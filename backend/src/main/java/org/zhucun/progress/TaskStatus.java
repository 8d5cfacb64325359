package org.zhucun.progress;

/** How far a task is. */
public enum TaskStatus {
    NOT_STARTED,
    UNDER_WAY,
    DONE
}

package org.zhucun.targets.progress;

/** How far a task is. */
public enum TaskStatus {
    NOT_STARTED,
    UNDER_WAY,
    DONE
}

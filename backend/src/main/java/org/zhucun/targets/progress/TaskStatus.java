package org.zhucun.targets.progress;

/** Status of a task. */
public enum TaskStatus {
    NOT_STARTED,
    UNDER_WAY,
    DONE
}

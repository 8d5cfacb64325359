package org.zhucun.targets;

/** Kind of a target: a goal is reported by its value, a task by its status. */
public enum TargetKind {
    GOAL,
    TASK
}

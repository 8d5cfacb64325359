package org.zhucun.targets;

/** What a target is: of a goal a value is reported, of a task how far it is. */
public enum TargetKind {
    GOAL,
    TASK
}

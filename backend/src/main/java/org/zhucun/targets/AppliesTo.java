package org.zhucun.targets;

/** The villages that a target is set for. */
public enum AppliesTo {
    ALL,
    POOR
}

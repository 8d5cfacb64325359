package org.zhucun.target;

/** The villages that a target is set for. */
public enum AppliesTo {
    ALL,
    POOR
}

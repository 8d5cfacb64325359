package org.zhucun.platform.parameter;

/** What a parameter counts. */
public enum ParameterUnit {
    DAYS
}

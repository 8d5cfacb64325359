package org.zhucun.parameter;

/** What a parameter counts. */
public enum ParameterUnit {
    DAYS
}

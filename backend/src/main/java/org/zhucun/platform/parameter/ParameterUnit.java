package org.zhucun.platform.parameter;

/** Unit of a parameter. */
public enum ParameterUnit {
    DAYS
}

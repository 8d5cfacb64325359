package org.zhucun.accountability.discipline;

/** Whether a case has been decided. */
public enum DisciplineState {
    OPEN,
    DECIDED
}

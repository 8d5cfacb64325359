package org.zhucun.fieldwork.training;

/** What was taught: the 8 goals, the 10 tasks, and the three things that a cadre must be clear about (三个清楚). */
public enum TrainingTopic {
    G1,
    G2,
    G3,
    G4,
    G5,
    G6,
    G7,
    G8,
    T1,
    T2,
    T3,
    T4,
    T5,
    T6,
    T7,
    T8,
    T9,
    T10,
    /** How farming, countryside and the organisations of the villages stand in the city. */
    CLEAR_1,
    /** How towns and villages work. */
    CLEAR_2,
    /** What has to be minded in the countryside. */
    CLEAR_3
}

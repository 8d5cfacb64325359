package org.zhucun.fieldwork.plan;

/** What an item of a plan is for: one of the 8 goals or the 10 tasks. */
public enum PlanTarget {
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
    T10
}

package org.zhucun.fieldwork.training;

/** What a training is for. */
public enum TrainingKind {
    /** Before cadres take up their posts. */
    PRE_POST,
    /** While they are on post. */
    REFRESHER,
    /** In what the villages live by. */
    PRACTICAL,
    OTHER
}

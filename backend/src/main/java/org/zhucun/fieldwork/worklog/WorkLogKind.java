package org.zhucun.fieldwork.worklog;

/** What a log is about: eating, living and labouring together with the villagers (三同), or something else. */
public enum WorkLogKind {
    EATING,
    LIVING,
    LABOUR,
    STUDY,
    MEETING,
    OTHER
}

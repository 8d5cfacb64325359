package org.zhucun.report.facts;

/** What a name in a text stands for. */
public enum UsableKind {
    FIGURE,
    LIST,
    WORD
}

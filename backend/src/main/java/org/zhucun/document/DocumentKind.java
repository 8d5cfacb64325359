package org.zhucun.document;

/** What a document is for. */
public enum DocumentKind {
    /** A rule that an office sets (制度); those below it read it too. */
    POLICY,
    /** A part of the handbook; those below it read it too. */
    HANDBOOK,
    PLAN,
    /** What hangs on a record. */
    EVIDENCE,
    OTHER
}

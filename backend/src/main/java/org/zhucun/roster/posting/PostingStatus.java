package org.zhucun.roster.posting;

/** The position of the day asked for relative to a posting. */
public enum PostingStatus {
    CURRENT,
    ENDED,
    FUTURE
}

package org.zhucun.roster.posting;

/** Where the day asked for stands to a posting. */
public enum PostingStatus {
    CURRENT,
    ENDED,
    FUTURE
}

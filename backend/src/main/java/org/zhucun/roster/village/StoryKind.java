package org.zhucun.roster.village;

/** What happened in a village, or was recorded of it. */
public enum StoryKind {
    POSTED,
    POSTING_ENDED,
    WORK_LOG,
    VISIT,
    DEED,
    FUND,
    MEETING,
    PLAN,
    PLAN_ITEM,
    FINDING,
    PROGRESS,
    DOCUMENT
}

package org.zhucun.report;

/** What an official document is. */
public enum ReportKind {
    /** 工作情况汇报: how the work goes, section by section. */
    PROGRESS,
    /** 简报: what was done in short, with the stories of teams. */
    BULLETIN,
    /** 通报: who has not reported, what is overdue, and what is asked until when. */
    NOTICE
}

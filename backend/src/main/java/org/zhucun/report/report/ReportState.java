package org.zhucun.report.report;

import java.util.EnumSet;
import java.util.Set;

/** State of a report: written, submitted to who signs, sent back, issued for good, or another has taken its place. */
public enum ReportState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ISSUED,
    SUPERSEDED;

    static final Set<ReportState> OPEN = EnumSet.of(DRAFT, RETURNED);

    boolean isIssued() {
        return this == ISSUED || this == SUPERSEDED;
    }
}

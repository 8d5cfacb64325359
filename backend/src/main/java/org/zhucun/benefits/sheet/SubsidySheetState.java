package org.zhucun.benefits.sheet;

/** State of a sheet: computed, submitted to the county, approved by it, or sent back. */
public enum SubsidySheetState {
    DRAFT,
    SUBMITTED,
    APPROVED,
    RETURNED
}

package org.zhucun.platform.imports.job;

/** How an import ended. */
public enum ImportOutcome {
    /** Validated: a commit would store everything. */
    VALID,
    /** Validated: some rows, or the file, would be refused. */
    INVALID,
    /** Everything is stored. */
    COMMITTED,
    /** The good rows are stored. */
    PARTIAL,
    /** Nothing is stored. */
    REJECTED,
    /** The import failed for a reason outside the file; nothing is stored. */
    FAILED
}

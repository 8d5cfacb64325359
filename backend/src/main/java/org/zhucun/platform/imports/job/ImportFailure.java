package org.zhucun.platform.imports.job;

/** Why a job failed, for a reason outside its file. The message key is {@code issue.failure.<constant>}. */
public enum ImportFailure {
    /** Its process ended while it ran. */
    INTERRUPTED,
    /** The same rows kept being changed by others. */
    CONCURRENT_EDIT,
    INTERNAL
}

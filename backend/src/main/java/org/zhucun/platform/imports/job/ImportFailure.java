package org.zhucun.platform.imports.job;

/** Why a job failed, for a reason outside its file. The message key is {@code issue.failure.<constant>}. */
public enum ImportFailure {
    /** Its process ended while it ran. */
    INTERRUPTED,
    /** Others kept changing the same rows. */
    CONCURRENT_EDIT,
    INTERNAL
}

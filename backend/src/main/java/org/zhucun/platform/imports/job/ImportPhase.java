package org.zhucun.platform.imports.job;

/** How far a job is. */
public enum ImportPhase {
    READING,
    CHECKING,
    WRITING,
    DONE
}

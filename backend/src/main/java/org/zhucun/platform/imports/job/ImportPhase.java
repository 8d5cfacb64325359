package org.zhucun.platform.imports.job;

/** Progress of a job. */
public enum ImportPhase {
    READING,
    CHECKING,
    WRITING,
    DONE
}

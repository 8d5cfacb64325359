package org.zhucun.platform.imports.job;

public enum ImportState {
    RUNNING,
    DONE,
    FAILED
}

package org.zhucun.imports.job;

public enum ImportState {
    RUNNING,
    DONE,
    FAILED
}

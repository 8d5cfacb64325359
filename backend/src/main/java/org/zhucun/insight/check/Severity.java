package org.zhucun.insight.check;

/** Whether a broken rule must be mended or only known. */
public enum Severity {
    ERROR,
    WARNING
}
